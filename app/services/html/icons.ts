import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { edgeGlobals } from 'edge.js'

const { escape, safe } = edgeGlobals.html

export type IconHelper = (name: string, size?: number) => unknown

/**
 * Icons drawn from one sprite file, so that a page of fifty rows repeats a reference and not a drawing.
 * The address carries a hash of the file, because it is cached for a year.
 */
export function iconHelper(sprite: URL, href = '/icons.svg'): IconHelper {
  const version = createHash('sha256').update(readFileSync(sprite)).digest('hex').slice(0, 8)
  const drawn = new Map<string, unknown>()

  return (name, size = 16) => {
    const key = `${name} ${size}`
    let icon = drawn.get(key)
    if (!icon) {
      const use = escape(`${href}?v=${version}#${name}`)
      icon = safe(
        `<svg class="icon" width="${Number(size)}" height="${Number(size)}" aria-hidden="true"><use href="${use}"></use></svg>`
      )
      if (drawn.size < 1000) drawn.set(key, icon)
    }
    return icon
  }
}

/** A project's colour as a dot, for beside its name. */
export const dot = (color: string) => safe(`<i class="dot c-${escape(String(color))}"></i>`)
