import { frontmost, isTyping } from '../lib/page'

/** A digit presses the button that says so (`data-digit`), in the dialog or page in front. */
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (document.documentElement.dataset.shortcuts === 'off' || isTyping(event.target)) return
  if (!/^\d$/.test(event.key) || event.repeat) return
  const buttons = frontmost().querySelectorAll<HTMLElement>(`[data-digit="${event.key}"]`)
  const button = [...buttons].find((one) => one.checkVisibility())
  if (!button) return
  event.preventDefault()
  button.click()
})
