import { SHORTCUTS, type Shortcut } from '../../shortcuts'
import { frontmost, isTyping, targetOf } from '../lib/page'
import { currentRow, step } from './roving'
import { selectRow, selected, clearSelection } from './selection'

/** How long a sequence such as `g t` waits for its second key. */
const PATIENCE = 1200

/** What a list does with its rows itself. */
const MOVES = new Set(['move_up', 'move_down', 'indent', 'outdent'])

let prefix = ''
let timer = 0

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing) return
  if (document.documentElement.dataset.shortcuts === 'off') return
  const key = nameOf(event)
  const inDialog = Boolean(document.querySelector('dialog[open]'))
  if (isTyping(event.target) && key !== 'mod+k') {
    // keys mean the page again
    if (key === 'Escape' && !inDialog && !up.layer.current.isOverlay()) {
      ;(event.target as HTMLElement).blur()
    }
    return
  }
  if (inDialog) return

  const typed = prefix ? `${prefix} ${key}` : key
  const shortcut = find(typed) ?? (prefix ? find(key) : undefined)
  clearTimeout(timer)
  prefix = ''
  if (!shortcut) {
    if (SHORTCUTS.some(({ keys }) => keys.some((each) => each.startsWith(`${key} `)))) {
      prefix = key
      timer = window.setTimeout(() => (prefix = ''), PATIENCE)
    }
    return
  }
  if (keepsItsMeaning(event, shortcut)) return
  if (run(shortcut)) event.preventDefault()
})

const find = (keys: string) => SHORTCUTS.find((shortcut) => shortcut.keys.includes(keys))

function nameOf(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'Space' : event.key
  // AltGr writes characters such as # on many keyboards and reports Ctrl and Alt
  if (event.getModifierState('AltGraph')) return key
  if (event.ctrlKey || event.metaKey) return `mod+${key.toLowerCase()}`
  if (event.altKey) return `alt+${key}`
  return key
}

/** Enter and Space press the button that has the focus, arrows move in what scrolls or is chosen. */
function keepsItsMeaning(event: KeyboardEvent, { id }: Shortcut): boolean {
  const target = targetOf(event) ?? document.body
  const control = target.closest('button, summary, input, a')
  if (id === 'complete') return Boolean(target.closest('button, summary, input'))
  if (id === 'open') return Boolean(control)
  if (event.key.startsWith('Arrow') && !event.altKey) {
    return Boolean(target.closest('[role="radiogroup"], input, .menu, .board')) || !currentRow()
  }
  return false
}

function run({ id, scope }: Shortcut): boolean {
  if (id === 'row_down') return step(1)
  if (id === 'row_up') return step(-1)
  if (id === 'back') return back()

  const bulk = document.querySelector<HTMLElement>(`#bulk [data-key="${id}"]`)
  const row = scope === 'row' ? currentRow() : null
  if (bulk && selected().length && id !== 'select') return press(bulk)

  const control = row && visible(row.querySelectorAll<HTMLElement>(`[data-key="${id}"]`))
  if (control) return press(control)
  if (row && MOVES.has(id)) {
    return !row.dispatchEvent(new CustomEvent(id, { bubbles: true, cancelable: true }))
  }
  if (row && bulk) {
    selectRow(row)
    return press(bulk)
  }
  const elsewhere = [...frontmost().querySelectorAll<HTMLElement>(`[data-key="${id}"]`)].filter(
    (each) => !each.closest('[data-roving] > [data-id], #bulk')
  )
  const anywhere = [...document.querySelectorAll<HTMLElement>(`[data-key="${id}"]`)].filter(
    (each) => scope !== 'row' && !each.closest('[data-roving] > [data-id]')
  )
  const found = visible(elsewhere) ?? visible(anywhere) ?? anywhere[0]
  return found ? press(found) : false
}

const visible = (controls: Iterable<HTMLElement>) =>
  [...controls].find((control) => control.checkVisibility()) ?? null

function press(control: HTMLElement): boolean {
  if (control.matches('input:not([type=checkbox], [type=radio]), textarea, select')) {
    control.focus()
    if (control instanceof HTMLInputElement) control.select()
  } else {
    // a control in a folded menu: unfold it, so that one sees what is pressed
    const menu = control.closest<HTMLDetailsElement>('details[data-menu]')
    if (menu && control.tagName !== 'SUMMARY') menu.open = false
    control.click()
    if (control.tagName === 'SUMMARY') {
      control
        .closest('details')
        ?.querySelector<HTMLElement>('.menu-panel :is(a, button, input)')
        ?.focus()
    }
  }
  return true
}

function back(): boolean {
  if (selected().length) {
    clearSelection()
    return true
  }
  const link = visible(frontmost().querySelectorAll<HTMLElement>('[data-key="back"]'))
  return link ? press(link) : false
}
