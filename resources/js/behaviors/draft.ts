import { debounce } from '../lib/page'

/**
 * What is typed into `data-draft="<key>"` stays in the browser until it was sent and the form came back
 * without a complaint: a crash, a lost connection or a wrong click costs nothing. A form with a
 * `data-draft-note` says so, and its `data-draft-discard` lets go of it.
 */
const PREFIX = 'draft:'
const SENT = 'draft-sent:'

/** What was typed by the field's name; of what is ticked or chosen, all that is. */
type Kept = Record<string, string | string[]>

const CHOSEN = '[type=checkbox], [type=radio]'

const fieldsOf = (form: HTMLFormElement) =>
  ([...form.elements] as HTMLInputElement[]).filter(
    (field) =>
      field.name &&
      field.matches('textarea, select, input:not([type=hidden], [type=password], [type=file])')
  )

const isRefused = (form: HTMLFormElement) => form.querySelector('[aria-invalid="true"]') !== null

up.compiler('form[data-draft]', (form: HTMLFormElement) => {
  const key = form.dataset.draft!
  const note = form.querySelector<HTMLElement>('[data-draft-note]')
  const drop = () => localStorage.removeItem(PREFIX + key)
  const tell = () => note && (note.hidden = localStorage.getItem(PREFIX + key) === null)

  if (sessionStorage.getItem(SENT + key) && !isRefused(form)) drop()
  sessionStorage.removeItem(SENT + key)
  restore(form, key)
  tell()

  const keep = () => {
    const kept = keptOf(form)
    if (Object.keys(kept).length) localStorage.setItem(PREFIX + key, JSON.stringify(kept))
    else drop()
    tell()
  }
  const soon = debounce(300, () => form.isConnected && keep())
  form.addEventListener('input', soon)
  form.addEventListener('submit', () => {
    keep()
    sessionStorage.setItem(SENT + key, '1')
  })
  form.addEventListener('draft:done', drop)
  form.querySelector('[data-draft-discard]')?.addEventListener('click', () => {
    form.reset()
    drop()
    for (const field of fieldsOf(form)) field.dispatchEvent(new Event('input', { bubbles: true }))
    tell()
  })

  return () => {
    // it was sent, and another page came in its place rather than the form once more
    if (!sessionStorage.getItem(SENT + key)) return
    setTimeout(() => {
      const forms = document.querySelectorAll(`form[data-draft="${CSS.escape(key)}"]`)
      if ([...forms].some((one) => one !== form)) return
      drop()
      sessionStorage.removeItem(SENT + key)
    })
  }
})

function keptOf(form: HTMLFormElement): Kept {
  const kept: Kept = {}
  const differs = new Set(
    fieldsOf(form)
      .filter(isOther)
      .map(({ name }) => name)
  )
  for (const field of fieldsOf(form)) {
    if (!differs.has(field.name)) continue
    if (!field.matches(CHOSEN)) kept[field.name] = field.value
    else {
      const chosen = (kept[field.name] ??= []) as string[]
      if (field.checked) chosen.push(field.value)
    }
  }
  return kept
}

/** Whether a field says something else than the page came with. */
function isOther(field: HTMLInputElement | HTMLSelectElement) {
  if (field instanceof HTMLSelectElement) {
    const given = [...field.options].find((one) => one.defaultSelected) ?? field.options[0]
    return field.value !== (given?.value ?? '')
  }
  return field.matches(CHOSEN)
    ? field.checked !== field.defaultChecked
    : field.value !== field.defaultValue
}

function restore(form: HTMLFormElement, key: string) {
  let kept: Kept
  try {
    kept = JSON.parse(localStorage.getItem(PREFIX + key) ?? '{}') as Kept
  } catch {
    return
  }
  for (const field of fieldsOf(form)) {
    const was = kept[field.name]
    if (Array.isArray(was)) {
      if (!field.matches(CHOSEN) || field.checked === was.includes(field.value)) continue
      field.checked = was.includes(field.value)
    } else {
      if (typeof was !== 'string' || field.matches(CHOSEN) || field.value === was) continue
      field.value = was
    }
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
