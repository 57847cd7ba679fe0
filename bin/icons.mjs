/* Draws public/icons.svg from the names in resources/icons.ts. With --check it only compares. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const list = readFileSync(new URL('resources/icons.ts', root), 'utf8')
const names = [...list.slice(0, list.indexOf('] as const')).matchAll(/'([a-z0-9-]+)'/g)].map(
  (match) => match[1]
)
const lucide = JSON.parse(
  readFileSync(new URL('node_modules/@iconify-json/lucide/icons.json', root), 'utf8')
)

/** An icon's drawing, following aliases; strokes are left to the page so that CSS sets their width. */
function drawing(name) {
  const icon = lucide.icons[name] ?? lucide.icons[lucide.aliases?.[name]?.parent]
  if (!icon) throw new Error(`resources/icons.ts names "${name}", which Lucide does not have`)
  return icon.body
    .replace(
      / stroke-width="2"| stroke="currentColor"| fill="none"| stroke-linecap="round"| stroke-linejoin="round"/g,
      ''
    )
    .replace(/^<g>(.*)<\/g>$/, '$1')
}

const unique = [...new Set(names)].sort()
if (unique.length !== names.length) throw new Error('resources/icons.ts names an icon twice')

const sprite = `<svg xmlns="http://www.w3.org/2000/svg">
<!-- Lucide, ISC License, https://lucide.dev -->
${unique.map((name) => `<symbol id="${name}" viewBox="0 0 24 24">${drawing(name)}</symbol>`).join('\n')}
</svg>
`
const target = new URL('public/icons.svg', root)

if (process.argv.includes('--check')) {
  let current = ''
  try {
    current = readFileSync(target, 'utf8')
  } catch {}
  if (current !== sprite) {
    console.error('public/icons.svg is not what resources/icons.ts says: run `npm run generate`')
    process.exit(1)
  }
} else {
  writeFileSync(target, sprite)
  // the build writes them anew; until then they would show the icons of before
  for (const twin of ['br', 'gz']) {
    rmSync(new URL(`public/icons.svg.${twin}`, root), { force: true })
  }
  console.log(`public/icons.svg: ${unique.length} icons, ${(sprite.length / 1024).toFixed(1)} KB`)
}
