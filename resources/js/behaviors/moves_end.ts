type Timed = HTMLInputElement & { was?: number }

/** `data-moves="ends_at"` on a beginning: the end named moves along, so that the length stays. */
const named = (begin: HTMLInputElement) =>
  begin.form?.elements.namedItem(begin.dataset.moves!) as HTMLInputElement | null

document.addEventListener('focusin', ({ target }) => {
  const begin = target as Timed
  if (begin.dataset?.moves) begin.was = begin.valueAsNumber
})
document.addEventListener('change', ({ target }) => {
  const begin = target as Timed
  if (!begin.dataset?.moves) return
  const end = named(begin)
  const by = begin.valueAsNumber - begin.was!
  if (end && by && end.valueAsNumber) end.valueAsNumber += by
  begin.was = begin.valueAsNumber || begin.was
})
