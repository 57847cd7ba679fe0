import { debounce, targetOf } from '../lib/page'

/** Sends a form as soon as something is chosen in it, or a moment after something was typed. */
const contents = (form: HTMLFormElement) =>
  new URLSearchParams(new FormData(form) as never).toString()
const sent = new WeakMap<HTMLFormElement, string>()

const send = (form: HTMLFormElement | null) => {
  // leaving a field is a change as well, and what was sent once would come back under a press
  if (!form?.isConnected || sent.get(form) === contents(form)) return
  sent.set(form, contents(form))
  form.requestSubmit()
}
const later = debounce(350, send)

const formOf = (event: Event) => {
  const field = targetOf(event)
  return field?.closest('[data-autosubmit]') ? (field as HTMLInputElement).form : null
}

document.addEventListener('change', (event) => send(formOf(event)))
document.addEventListener('input', (event) => {
  const form = formOf(event)
  if (form && targetOf(event)!.matches('[type=search], [type=text]')) later(form)
})

/** `data-autosave="<selector>"`: what is written is kept while it is written; only that part of the answer is drawn. */
up.compiler('form[data-autosave]', (form: HTMLFormElement) => {
  let saved = contents(form)
  let busy = false
  let again = false
  const save = async () => {
    // one after the other: each save tells the next one what it has to build on
    again = busy
    if (busy) return
    const data = new FormData(form)
    const now = contents(form)
    if (now === saved || !form.isConnected) return
    saved = now
    busy = true
    await up
      .render({
        url: form.action,
        method: 'POST',
        params: data,
        target: form.dataset.autosave,
        failTarget: form.getAttribute('up-fail-target') ?? undefined,
        history: false,
        focus: 'keep',
        scroll: 'keep',
        abort: false,
        background: true,
      })
      .catch(() => (saved = ''))
    busy = false
    if (again) save()
  }
  form.addEventListener('input', debounce(1200, save))
  form.addEventListener('focusout', save)
})
