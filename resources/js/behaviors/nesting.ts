import { targetOf } from '../lib/page'
import { perform } from './optimistic'

/** `data-nests` on a list: a row becomes a step of the one above it, or is taken out again, by keys. */
for (const name of ['indent', 'outdent'] as const) {
  document.addEventListener(name, (event) => {
    const row = targetOf(event) as HTMLElement | null
    if (!row?.closest('[data-nests]')) return
    event.preventDefault()
    const above = name === 'indent' ? rowAbove(row) : null
    if (name === 'indent' && !above) return
    const data = new FormData(document.querySelector<HTMLFormElement>('#act')!)
    if (above) data.set('parent_id', above.dataset.id!)
    perform(row, `/tasks/${row.dataset.id}/parent?_method=${above ? 'PUT' : 'DELETE'}`, data)
  })
}

const level = (row: HTMLElement) => Number(/\bin-(\d)/.exec(row.className)?.[1] ?? 0)

/** The nearest row above on the same level; rows in between are its steps. */
function rowAbove(row: HTMLElement): HTMLElement | null {
  let above = row.previousElementSibling as HTMLElement | null
  while (above && level(above) > level(row)) above = above.previousElementSibling as HTMLElement
  return above && level(above) === level(row) ? above : null
}
