import { targetOf } from '../lib/page'
import { perform } from './optimistic'

/** A row's title is edited where it stands: Enter keeps it, Escape leaves it. */
document.addEventListener(
  'click',
  (event) => {
    const pencil = targetOf(event)?.closest<HTMLElement>('[data-rename]')
    const row = pencil?.closest<HTMLElement>('[data-id]')
    const title = row?.querySelector<HTMLElement>('.task-title')
    if (!pencil || !row || !title || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    event.stopImmediatePropagation()
    edit(pencil, row, title)
  },
  true
)

function edit(pencil: HTMLElement, row: HTMLElement, title: HTMLElement) {
  const field = document.createElement('input')
  field.className = 'task-rename'
  field.value = title.textContent ?? ''
  field.maxLength = 500
  field.setAttribute('aria-label', pencil.title)
  title.hidden = true
  title.after(field)
  field.focus()
  field.select()

  let done = false
  const finish = (keep: boolean) => {
    if (done) return
    done = true
    const text = field.value.trim()
    const before = title.textContent
    field.remove()
    title.hidden = false
    title.focus()
    if (!keep || !text || text === before) return
    title.textContent = text
    const data = new FormData(document.querySelector<HTMLFormElement>('#act')!)
    data.set('title', text)
    data.set('version', row.dataset.version ?? '')
    perform(title, `${pencil.dataset.rename}/title?_method=PUT`, data)
  }
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') finish(true)
    else if (event.key === 'Escape') finish(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  field.addEventListener('blur', () => finish(true))
}
