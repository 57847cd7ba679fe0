import type Sortable from 'sortablejs'
import { targetOf } from '../lib/page'
import { perform } from './optimistic'

/**
 * Rows and cards are put in order by dragging; the library comes when someone reaches for a list.
 * Alt and the arrows do the same, and lists offer buttons for it.
 */
up.compiler('[data-sortable]', (list: HTMLElement) => {
  let sortable: Sortable | undefined
  const load = async () => {
    if (sortable) return
    // without a connection the next reach tries again
    const library = await import('sortablejs').catch(() => null)
    if (!library || !list.isConnected || sortable) return
    const Library = library.default
    sortable = Library.create(list, {
      group: list.dataset.sortableGroup ?? undefined,
      draggable: '[data-id]',
      filter: 'button, input, summary, .timer',
      preventOnFilter: false,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 140,
      delay: 250,
      delayOnTouchOnly: true,
      touchStartThreshold: 5,
      ghostClass: 'sortable-ghost',
      dragClass: 'sortable-drag',
      forceFallback: true,
      fallbackOnBody: false,
      fallbackTolerance: 5,
      onStart: () => document.body.classList.add('dragging'),
      onEnd: ({ item, from, to, oldIndex, newIndex }) => {
        document.body.classList.remove('dragging')
        // the press that ends a drag is not one that opens
        addEventListener('click', swallow, { capture: true, once: true })
        setTimeout(() => removeEventListener('click', swallow, { capture: true }))
        if (from !== to || oldIndex !== newIndex) send(item)
      },
    })
  }
  list.addEventListener('pointerenter', load)
  list.addEventListener('touchstart', load, { passive: true })
  return () => sortable?.destroy()
})

for (const name of ['move_up', 'move_down'] as const) {
  document.addEventListener(name, (event) => {
    const row = targetOf(event) as HTMLElement | null
    if (!row?.closest('[data-sortable]')) return
    event.preventDefault()
    const beside = name === 'move_up' ? row.previousElementSibling : row.nextElementSibling
    if (!beside) return
    const focused = row.contains(document.activeElement)
      ? (document.activeElement as HTMLElement)
      : null
    if (name === 'move_up') beside.before(row)
    else beside.after(row)
    focused?.focus()
    send(row)
  })
}

const swallow = (event: Event) => {
  event.preventDefault()
  event.stopPropagation()
}

/** The place is told by its neighbours, so that it is right whatever else has changed. */
function send(row: HTMLElement) {
  const list = row.closest<HTMLElement>('[data-sortable]')!
  const data = new FormData(document.querySelector<HTMLFormElement>('#act')!)
  const more = JSON.parse(list.dataset.sortable || '{}') as Record<string, unknown>
  for (const [name, value] of Object.entries(more)) data.set(name, String(value ?? ''))
  const before = (row.nextElementSibling as HTMLElement | null)?.dataset.id
  const after = (row.previousElementSibling as HTMLElement | null)?.dataset.id
  if (after) data.set('after_id', after)
  else if (before) data.set('before_id', before)
  const path = row.dataset.position ?? `/tasks/${row.dataset.id}/position`
  perform(row, `${path}?_method=PUT`, data)
}
