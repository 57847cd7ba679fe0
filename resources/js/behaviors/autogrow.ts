import { targetOf } from '../lib/page'

/** Text areas grow with what is written; CSS does it where it can. */
if (!CSS.supports('field-sizing', 'content')) {
  const grow = (area: HTMLTextAreaElement) => {
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
  }
  up.compiler('[data-autogrow]', grow)
  document.addEventListener('input', (event) => {
    const area = targetOf(event)
    if (area?.matches('[data-autogrow]')) grow(area as HTMLTextAreaElement)
  })
}
