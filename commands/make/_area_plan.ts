import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Field } from './_area_fields.js'
import { fragmentsOf } from './_area_fragments.js'
import type { Names } from './_area_names.js'

/** A file of an area: where it goes, and what is in it. */
export type Planned = { path: string; content: string }

const REGISTRY = 'app/areas.ts'
const TEMPLATES = 'stubs/area'

/** Paths of an area's files; the number of its migration is known only where it is made. */
export async function pathsOf(root: string, names: Names, stamp: string): Promise<Planned[]> {
  const found = await readdir(join(root, TEMPLATES), { recursive: true })
  const stubs = found.filter((file) => file.endsWith('.stub')).sort()
  return Promise.all(
    stubs.map(async (stub) => ({
      path: fill(stub.slice(0, -'.stub'.length), { ...names, stamp }),
      content: await readFile(join(root, TEMPLATES, stub), 'utf8'),
    }))
  )
}

/** Every file of a new area, formatted as the project is. */
export async function planOf(root: string, names: Names, fields: Field[], stamp: string) {
  const words = { ...names, ...fragmentsOf(fields, names) }
  const planned = await pathsOf(root, names, stamp)
  return Promise.all(
    planned.map(async ({ path, content }) => ({
      path,
      content: await formatted(root, path, fill(content, words)),
    }))
  )
}

/** `%name%` becomes the word or the lines of that name. */
function fill(text: string, words: Record<string, string>): string {
  return text.replace(/%([A-Za-z]+)%/g, (_, name: string) => {
    if (words[name] === undefined) throw new Error(`A template asks for %${name}%`)
    return words[name]
  })
}

/** Templates of pages keep their white space: it is white space on the page. */
export async function formatted(root: string, path: string, content: string) {
  if (path.endsWith('.edge')) return content
  const { format, resolveConfig } = await import('prettier')
  const options = await resolveConfig(join(root, path))
  return format(content, { ...options, filepath: path })
}

/** The registry with one area more, as the last one of the navigation. */
export async function withArea(root: string, names: Names, fields: Field[], keys: string | null) {
  const { before, entries, after } = await registry(root)
  const search = fields.filter(({ type }) => ['string', 'text', 'email'].includes(type))
  const texts = fields.filter(({ type }) => type === 'text')
  const entry = [
    `  ${names.area}: {`,
    `    record: '${names.record}',`,
    `    title: '${fields[0].name}',`,
    `    search: [${search.map(({ name }) => `'${name}'`).join(', ')}],`,
    ...(texts.length ? [`    texts: [${texts.map(({ name }) => `'${name}'`).join(', ')}],`] : []),
    `    icon: '${names.icon}',`,
    ...(keys ? [`    keys: '${keys}',`] : []),
    '  },\n',
  ].join('\n')
  const content = await formatted(root, REGISTRY, before + [...entries, entry].join('') + after)
  return { path: REGISTRY, content }
}

/** The registry without an area; every other line stays as it is. */
export async function withoutArea(root: string, area: string): Promise<Planned> {
  const { before, entries, after } = await registry(root)
  const kept = entries.filter((one) => nameOf(one) !== area)
  return { path: REGISTRY, content: before + kept.join('') + after }
}

const nameOf = (entry: string) => /^ {2}(\w+): \{/m.exec(entry)![1]

/** The registry's text in three parts; a comment belongs to the entry below it. */
async function registry(root: string) {
  const text = await readFile(join(root, REGISTRY), 'utf8')
  const [, before, list, after] =
    /^([\s\S]*export const AREAS = \{\n)([\s\S]*?)(^\} as const[\s\S]*)$/m.exec(text) ?? []
  if (list === undefined) throw new Error(`${REGISTRY} has no list that a line can be put into.`)
  return {
    before,
    entries: list.match(/(?:^ {2}\/\/.*\n)*^ {2}\w+: \{[\s\S]*?^ {2}\},\n/gm) ?? [],
    after,
  }
}
