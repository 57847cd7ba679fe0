import { targetOf } from '../lib/page'

/**
 * Unpoly shows a page that it remembers at once, asks the server for it again and draws what comes. Not
 * over what someone has begun to type into it. A form that was sent carries a key that is used up, so a
 * page with one is not remembered at all.
 */
const begun = new WeakSet<HTMLFormElement>()

document.addEventListener('input', (event) => {
  const form = (targetOf(event) as HTMLInputElement | null)?.form
  // scripts put drafts back; that is no typing
  if (event.isTrusted && form && form.method === 'post') begun.add(form)
})
document.addEventListener('submit', ({ target }) => begun.delete(target as HTMLFormElement))

up.on('up:fragment:loaded', (event: UpEvent) => {
  const { request, response, revalidating } = event
  if (revalidating) {
    const page = request?.layer?.element ?? document
    const forms = [...page.querySelectorAll<HTMLFormElement>('[up-main] form')]
    if (forms.some((form) => begun.has(form))) event.skip!()
  } else if (request && response?.ok && request.method !== 'GET') {
    const { location } = request.layer ?? up.layer.current
    if (location && !request.header('X-Up-Validate')) up.cache.evict(location)
  }
})
