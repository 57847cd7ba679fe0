import sharp from 'sharp'
import { type MadeCover, makeCover } from '#services/covers/make'
import { Random, seedOf } from './random.js'

const WIDTH = 400
const HEIGHT = 600

/** Ground, shapes and a light one, as they go together. */
const PALETTES = [
  ['#1f3a5f', '#e07a5f', '#f4f1de'],
  ['#2d4739', '#e9c46a', '#f1faee'],
  ['#5b2333', '#f7c59f', '#fff4e6'],
  ['#243b4a', '#8ecae6', '#fefae0'],
  ['#3d2c5a', '#f2a65a', '#f9f1f0'],
  ['#704214', '#a3b18a', '#faf3dd'],
] as const

const drawn = new Map<string, Promise<MadeCover>>()

/** A cover of our own for a title: shapes on a ground, the same for the same title. */
export function coverOf(title: string): Promise<MadeCover> {
  const known = drawn.get(title) ?? draw(title)
  drawn.set(title, known)
  return known
}

async function draw(title: string): Promise<MadeCover> {
  const svg = picture(title)
  return makeCover(await sharp(Buffer.from(svg)).png({ compressionLevel: 3 }).toBuffer())
}

function picture(title: string): string {
  const random = new Random(seedOf(title))
  const [ground, shape, light] = PALETTES[seedOf(title) % PALETTES.length]
  const shapes = SHAPES[seedOf(`${title} shapes`) % SHAPES.length]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="100%" height="100%" fill="${ground}"/>${shapes(random, shape, light)}
    <rect x="40" y="${HEIGHT - 56}" width="${random.between(90, 220)}" height="10" fill="${light}" opacity="0.85"/>
    <rect x="40" y="${HEIGHT - 34}" width="70" height="6" fill="${light}" opacity="0.5"/></svg>`
}

type Draw = (random: Random, shape: string, light: string) => string

const arches: Draw = (random, shape, light) => {
  const count = random.between(3, 5)
  return Array.from({ length: count }, (_, at) => {
    const radius = 170 - at * (150 / count)
    return `<circle cx="200" cy="330" r="${radius}" fill="none" stroke="${at % 2 ? light : shape}" stroke-width="18"/>`
  }).join('')
}

const circles: Draw = (random, shape, light) =>
  Array.from({ length: random.between(5, 9) }, (_, at) => {
    const [x, y, radius] = [
      random.between(40, 360),
      random.between(60, 460),
      random.between(20, 95),
    ]
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${at % 3 ? shape : light}" opacity="${at % 2 ? 0.9 : 0.6}"/>`
  }).join('')

const stairs: Draw = (random, shape, light) => {
  const steps = random.between(4, 7)
  const [width, height] = [WIDTH / steps, 420 / steps]
  return Array.from({ length: steps }, (_, at) => {
    const y = 480 - (at + 1) * height
    return `<rect x="${at * width}" y="${y}" width="${width}" height="${480 - y}" fill="${at === steps - 1 ? light : shape}" opacity="${0.45 + (at / steps) * 0.55}"/>`
  }).join('')
}

const waves: Draw = (random, shape, light) =>
  Array.from({ length: 5 }, (_, at) => {
    const [y, swing] = [150 + at * 80, random.between(30, 70)]
    const line = `M0 ${y} Q100 ${y - swing} 200 ${y} T400 ${y}`
    return `<path d="${line} V540 H0Z" fill="${at % 2 ? light : shape}" opacity="${0.25 + at * 0.12}"/>`
  }).join('')

const moon: Draw = (random, shape, light) => {
  const [x, y] = [random.between(120, 280), random.between(140, 230)]
  const hill = `M0 540 L${random.between(60, 180)} 340 L260 460 L${random.between(280, 360)} 320 L400 470 V540Z`
  return `<circle cx="${x}" cy="${y}" r="80" fill="${light}"/><path d="${hill}" fill="${shape}"/>`
}

const SHAPES = [arches, circles, stairs, waves, moon]
