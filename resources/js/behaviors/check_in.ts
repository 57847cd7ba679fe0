import { targetOf } from '../lib/page'

const dialog = () => document.getElementById('check-in') as HTMLDialogElement | null
let isUsed = false

/** With the last thing said the dialog is done with. */
up.on('up:fragment:loaded', (event: UpEvent) => {
  const origin = event.renderOptions?.origin as unknown
  if (!(origin instanceof Element) || !dialog()?.contains(origin)) return
  isUsed = true
  if (event.response?.ok && origin.closest('[data-dialog-done]')) dialog()!.close()
})

/** It begins anew the next time, with a form key of its own; the page shows what was said. */
document.addEventListener(
  'close',
  (event) => {
    if (!isUsed || targetOf(event) !== dialog()) return
    isUsed = false
    up.render({
      url: up.layer.root.location ?? location.href,
      target: '#check-in-step',
      layer: 'root',
      history: false,
      scroll: 'keep',
      focus: 'keep',
      cache: false,
    }).catch(() => {})
  },
  { capture: true }
)
