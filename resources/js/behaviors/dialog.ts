import { frontmost, targetOf } from '../lib/page'

/** Opens a <dialog> from any control that names it; without scripts the control is a plain link. */
document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  const target = targetOf(event)
  const opener = target?.closest<HTMLElement>('[data-dialog]')
  const dialog = opener && document.getElementById(opener.dataset.dialog!)
  if (dialog instanceof HTMLDialogElement) {
    event.preventDefault()
    const side = document.getElementById('side')
    if (side?.matches(':popover-open')) side.hidePopover()
    if (!dialog.open) dialog.showModal()
    return
  }
  if (target?.closest('[data-dialog-close]')) target.closest('dialog')?.close()
})

/** A press beside the dialog closes it, as Escape does. */
document.addEventListener('pointerdown', (event) => {
  const dialog = targetOf(event)
  if (!(dialog instanceof HTMLDialogElement) || !dialog.open) return
  const { left, right, top, bottom } = dialog.getBoundingClientRect()
  const { clientX: x, clientY: y } = event
  if (x < left || x > right || y < top || y > bottom) dialog.close()
})

/** Escape closes the dialog alone, not also the drawer that it stands over. */
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || event.isComposing) return
    const dialog = frontmost()
    if (!(dialog instanceof HTMLDialogElement)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    dialog.close()
  },
  { capture: true }
)
