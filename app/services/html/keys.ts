import { edgeGlobals } from 'edge.js'
import { SHORTCUTS } from '../../../resources/shortcuts.js'

const CAPS: Record<string, string> = {
  mod: 'Ctrl',
  alt: 'Alt',
  shift: '⇧',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Escape: 'Esc',
}
const ARIA: Record<string, string> = { mod: 'Control', alt: 'Alt', shift: 'Shift' }

/** The caps of one way to press a shortcut: `mod+k` is Ctrl and K, `g t` is g and t. */
export const caps = (keys: string) => keys.split(/[ +]/).map((key) => CAPS[key] ?? key)

const known = new Map(
  SHORTCUTS.map(({ id, keys }) => [
    id,
    {
      label: caps(keys[0]).join(' '),
      // sequences have no place in aria-keyshortcuts
      aria: keys
        .filter((key) => !key.includes(' '))
        .map((key) =>
          key
            .split('+')
            .map((part) => ARIA[part] ?? part)
            .join('+')
        )
        .join(' '),
    },
  ])
)

/** How a shortcut is written beside its control, and for assistive technology; null if unknown. */
export const keyOf = (id: string | null | undefined) => (id && known.get(id)) || null

const { escape, safe } = edgeGlobals.html

/** The key's cap, drawn beside its control; the control itself tells others with `aria-keyshortcuts`. */
export function keyHint(id: string | null | undefined) {
  const key = keyOf(id)
  return key ? safe(`<kbd class="kbd" aria-hidden="true">${escape(key.label)}</kbd>`) : ''
}
