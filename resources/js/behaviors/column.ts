import { targetOf } from '../lib/page'

/** Fields with the same `data-column` are a column: Enter and the arrows go down and up in it. */
document.addEventListener('keydown', (event) => {
  const field = targetOf(event) as HTMLElement | null
  const name = field?.dataset.column
  const by = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!name || !by || event.isComposing) return
  const column = [...document.querySelectorAll<HTMLInputElement>(`[data-column="${name}"]`)]
  const next = column[column.indexOf(field as HTMLInputElement) + by]
  // the last one is sent as any field is
  if (!next) return
  event.preventDefault()
  next.focus()
  next.select()
})
