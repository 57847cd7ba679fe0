import { frontmost, isTyping, targetOf } from '../lib/page'

const ROW = '[data-roving] > [data-id]'

/** Rows of lists: j and k or the arrows go through them, a click anywhere opens one. */
export const rows = () =>
  [...frontmost().querySelectorAll<HTMLElement>(ROW)].filter((row) => row.checkVisibility())

/** The row that keys mean: the one with the focus, else the one under the pointer. */
export function currentRow(): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>(ROW)
  const hovered = [...document.querySelectorAll<HTMLElement>(`${ROW}:hover`)].at(-1)
  const row = focused ?? hovered ?? null
  return row && frontmost().contains(row) ? row : null
}

/** Whether the last thing that was touched was a key: then the focus has to be seen. */
let byKey = false
document.addEventListener('keydown', () => (byKey = true), true)
document.addEventListener('pointerdown', () => (byKey = false), true)

export function focusRow(row: HTMLElement | undefined) {
  if (!row) return
  const title = row.querySelector<HTMLElement>('[data-key="open"]') ?? row
  title.focus({ preventScroll: true, focusVisible: byKey } as FocusOptions)
  row.scrollIntoView({ block: 'nearest' })
}

/** @returns false when there is no row to go to, so that the key scrolls the page */
export function step(by: 1 | -1): boolean {
  const all = rows()
  if (!all.length) return false
  const row = currentRow()
  const index = row ? all.indexOf(row) + by : by > 0 ? 0 : all.length - 1
  focusRow(all[Math.min(Math.max(index, 0), all.length - 1)])
  return true
}

/** Where rows stand beside each other, as covers do, the arrows go where they point. */
document.addEventListener('keydown', (event) => {
  if (!event.key.startsWith('Arrow') || isTyping(event.target)) return
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const row = targetOf(event)?.closest<HTMLElement>(ROW)
  if (!row) return
  const all = [...row.parentElement!.children] as HTMLElement[]
  const isGrid = all.some((one) => one !== row && one.offsetTop === row.offsetTop)
  const there = isGrid ? beside(row, all, event.key) : undefined
  if (!there) return
  event.preventDefault()
  focusRow(there)
})

function beside(row: HTMLElement, all: HTMLElement[], key: string): HTMLElement | undefined {
  const at = all.indexOf(row)
  if (key === 'ArrowRight') return all[at + 1]
  if (key === 'ArrowLeft') return all[at - 1]
  const [below, above] = [key === 'ArrowDown', key === 'ArrowUp']
  const beyond = below ? all.slice(at + 1) : above ? all.slice(0, at).reverse() : []
  const line = beyond.find((one) => one.offsetTop !== row.offsetTop)?.offsetTop
  const away = (one: HTMLElement) => Math.abs(one.offsetLeft - row.offsetLeft)
  return beyond.filter((one) => one.offsetTop === line).sort((a, b) => away(a) - away(b))[0]
}

document.addEventListener('click', (event) => {
  const target = targetOf(event)
  const row = target?.closest(ROW)
  if (!target || !row || event.defaultPrevented || event.button !== 0) return
  if (target.closest('a, button, input, label, summary, select, textarea, form')) return
  if (String(getSelection())) return
  row.querySelector<HTMLElement>('[data-key="open"]')?.click()
})

/** A row that left takes the focus along: it goes to the one that took its place. */
let last: { list: string; index: number } | null = null

document.addEventListener('focusin', (event) => {
  const row = targetOf(event)?.closest<HTMLElement>(ROW)
  if (row) {
    last = { list: row.parentElement!.id, index: [...row.parentElement!.children].indexOf(row) }
  } else last = null
})

up.on('up:fragment:inserted', () => {
  const before = last
  if (!before || !byKey) return
  queueMicrotask(() => {
    const lost = !document.activeElement || document.activeElement === document.body
    if (!lost && !document.activeElement!.matches('main, [up-main]')) return
    const list = document.getElementById(before.list)
    const left = list ? ([...list.children] as HTMLElement[]) : rows()
    focusRow(left[Math.min(before.index, left.length - 1)])
  })
})
