import { debounce } from '../lib/page'

/**
 * What is typed into `data-draft="<key>"` stays in the browser until it was sent and the form came back
 * without a complaint: a crash, a lost connection or a wrong click costs nothing.
 */
const PREFIX = 'draft:'
const SENT = 'draft-sent:'

type Kept = Record<string, string>

const fieldsOf = (form: HTMLFormElement) =>
  ([...form.elements] as HTMLInputElement[]).filter(
    (field) =>
      field.name &&
      field.matches('textarea, input:not([type=hidden], [type=password], [type=file])')
  )

up.compiler('form[data-draft]', (form: HTMLFormElement) => {
  const key = form.dataset.draft!
  if (sessionStorage.getItem(SENT + key) && !form.querySelector('[aria-invalid="true"]')) {
    localStorage.removeItem(PREFIX + key)
  }
  sessionStorage.removeItem(SENT + key)
  restore(form, key)

  const keep = () => {
    const kept: Kept = {}
    for (const field of fieldsOf(form)) {
      if (field.type === 'checkbox' || field.type === 'radio') continue
      if (field.value !== field.defaultValue) kept[field.name] = field.value
    }
    if (Object.keys(kept).length) localStorage.setItem(PREFIX + key, JSON.stringify(kept))
    else localStorage.removeItem(PREFIX + key)
  }
  const soon = debounce(300, keep)
  form.addEventListener('input', soon)
  form.addEventListener('submit', () => sessionStorage.setItem(SENT + key, '1'))
  form.addEventListener('draft:done', () => localStorage.removeItem(PREFIX + key))
})

function restore(form: HTMLFormElement, key: string) {
  let kept: Kept
  try {
    kept = JSON.parse(localStorage.getItem(PREFIX + key) ?? '{}') as Kept
  } catch {
    return
  }
  for (const field of fieldsOf(form)) {
    if (typeof kept[field.name] !== 'string' || field.value === kept[field.name]) continue
    field.value = kept[field.name]
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
