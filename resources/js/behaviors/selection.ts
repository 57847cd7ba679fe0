import { announce, targetOf } from '../lib/page'

/** Several rows at once: the bar that CSS shows counts them; Shift chooses everything in between. */
let anchor: HTMLInputElement | null = null

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.task-select')]

export const selected = () => boxes().filter((box) => box.checked)

export function selectRow(row: HTMLElement) {
  const box = row.querySelector<HTMLInputElement>('.task-select')
  if (box && !box.checked) box.click()
}

export function clearSelection() {
  document.querySelector<HTMLFormElement>('#bulk')?.reset()
  count()
}

document.addEventListener('click', (event) => {
  const box = targetOf(event) as HTMLInputElement | null
  if (!box?.matches('.task-select')) return
  if (event.shiftKey && anchor?.isConnected) {
    const all = boxes()
    const [from, to] = [all.indexOf(anchor), all.indexOf(box)].sort((a, b) => a - b)
    for (const each of all.slice(from, to + 1)) each.checked = box.checked
  }
  anchor = box
  count()
})
/** Under a finger there is no hovering: a button brings the boxes out, and so does a long press. */
document.addEventListener('click', (event) => {
  const button = targetOf(event)?.closest('[data-select-mode]')
  if (!button) return
  const on = button.getAttribute('aria-pressed') !== 'true'
  button.setAttribute('aria-pressed', String(on))
  for (const list of document.querySelectorAll('.tasks')) list.toggleAttribute('data-selecting', on)
  if (on) document.querySelector('.tasks .task')?.scrollIntoView({ block: 'nearest' })
  else clearSelection()
})

let pressed = 0
document.addEventListener(
  'touchstart',
  (event) => {
    const row = targetOf(event)?.closest<HTMLElement>('.tasks [data-id]')
    if (!row || row.closest('[data-sortable]') || !row.querySelector('.task-select')) return
    pressed = window.setTimeout(() => selectRow(row), 500)
  },
  { passive: true }
)
for (const end of ['touchend', 'touchmove', 'touchcancel']) {
  document.addEventListener(end, () => clearTimeout(pressed), { passive: true })
}

document.addEventListener('reset', () => setTimeout(count))
up.compiler('#bulk', count)

function count() {
  const place = document.querySelector<HTMLElement>('[data-selection-count]')
  if (!place) return
  const number = selected().length
  const text = (place.dataset.words ?? '#').replace('#', String(number))
  if (place.textContent === text) return
  place.textContent = text
  if (number) announce(text)
}
