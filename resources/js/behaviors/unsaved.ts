import { words } from '../lib/page'

/**
 * `data-unsaved` on a form: closing its drawer, following a link away from it or leaving the page asks
 * first when something was typed and not saved. Where another button changes the record and its form
 * is drawn anew, what was typed is put back into it.
 */
const before = new WeakMap<HTMLFormElement, string>()

/** What was typed and not saved, by the form's address: the values of each field that differs. */
const typed = new Map<string, Map<string, string[]>>()

const contents = (form: HTMLFormElement) =>
  new URLSearchParams(new FormData(form) as never).toString()

function typedInto(form: HTMLFormElement): Map<string, string[]> {
  const [was, now] = [before.get(form), contents(form)].map((text) => new URLSearchParams(text))
  const names = new Set([...was.keys(), ...now.keys()])
  const differ = [...names].filter((name) => String(was.getAll(name)) !== String(now.getAll(name)))
  return new Map(differ.map((name) => [name, now.getAll(name)]))
}

function putBack(form: HTMLFormElement, fields: Map<string, string[]>) {
  for (const field of [...form.elements] as HTMLInputElement[]) {
    const values = fields.get(field.name)
    if (!values) continue
    if (field.matches('[type=checkbox], [type=radio]')) field.checked = values.includes(field.value)
    else field.value = values[0] ?? ''
    field.closest('details')?.setAttribute('open', '')
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
  }
}

up.compiler('form[data-unsaved]', (form: HTMLFormElement) => {
  const kept = typed.get(form.action)
  before.set(form, contents(form))
  // a form that was refused holds what was typed
  if (kept && !form.querySelector('[aria-invalid="true"]')) putBack(form, kept)

  const keep = () => before.has(form) && typed.set(form.action, typedInto(form))
  form.addEventListener('input', keep)
  form.addEventListener('change', keep)
  // what is on its way is not lost; a refusal brings the form back
  form.addEventListener('submit', (event) => {
    if ((event.submitter as HTMLButtonElement | null)?.form !== form) return
    before.delete(form)
    typed.delete(form.action)
  })
})

/** A form that came back refused holds what is nowhere else. */
const isUnsaved = (form: HTMLFormElement) =>
  before.has(form) &&
  (before.get(form) !== contents(form) || form.querySelector('[aria-invalid="true"]') !== null)

const formsIn = (element: ParentNode) => [
  ...element.querySelectorAll<HTMLFormElement>('form[data-unsaved]'),
]

const unsavedIn = (element: ParentNode) => formsIn(element).some(isUnsaved)

/** Asks whether to stay; who goes lets go of what was typed. */
function stays(element: ParentNode): boolean {
  if (unsavedIn(element) && !confirm(words().unsaved)) return true
  for (const form of formsIn(element)) typed.delete(form.action)
  return false
}

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
