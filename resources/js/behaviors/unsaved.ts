import { words } from '../lib/page'

/**
 * `data-unsaved` on a form: closing its drawer, following a link away from it or leaving the page asks
 * first when something was typed and not saved.
 */
const before = new WeakMap<HTMLFormElement, string>()

const contents = (form: HTMLFormElement) =>
  new URLSearchParams(new FormData(form) as never).toString()

up.compiler('form[data-unsaved]', (form: HTMLFormElement) => {
  before.set(form, contents(form))
  // what is on its way is not lost; a refusal brings the form back
  form.addEventListener('submit', (event) => {
    if ((event.submitter as HTMLButtonElement | null)?.form === form) before.delete(form)
  })
})

/** A form that came back refused holds what is nowhere else. */
const isUnsaved = (form: HTMLFormElement) =>
  before.has(form) &&
  (before.get(form) !== contents(form) || form.querySelector('[aria-invalid="true"]') !== null)

const unsavedIn = (element: ParentNode) =>
  [...element.querySelectorAll<HTMLFormElement>('form[data-unsaved]')].some(isUnsaved)

const stays = (element: ParentNode) => unsavedIn(element) && !confirm(words().unsaved)

up.on('up:layer:dismiss', (event: UpEvent) => {
  const byHand = [':key', ':outside', ':button'].includes(String(event.value))
  if (byHand && event.layer && stays(event.layer.element)) event.preventDefault()
})

up.on('up:link:follow', (event: UpEvent) => {
  const { layer, target } = event.renderOptions ?? {}
  const leads = !target && !String(layer ?? '').startsWith('new')
  if (leads && stays(up.layer.current.element)) event.preventDefault()
})

addEventListener('beforeunload', (event) => {
  if (unsavedIn(document)) event.preventDefault()
})
