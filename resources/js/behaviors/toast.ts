import { announce, frontmost, words } from '../lib/page'

const SHOWN_FOR = 10_000

/** Messages leave after ten seconds, but not while they are looked at or hold the focus. */
up.compiler('.toast', (toast: HTMLElement) => {
  let timer = 0
  const start = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => leave(toast), SHOWN_FOR)
  }
  const stop = () => clearTimeout(timer)

  toast.addEventListener('pointerenter', stop)
  toast.addEventListener('focusin', stop)
  toast.addEventListener('pointerleave', start)
  toast.addEventListener('focusout', start)
  toast.querySelector('.toast-close')?.addEventListener('click', () => leave(toast))
  announce(toast.querySelector('p')?.textContent ?? '')
  start()
  return stop
})

/** A page brings its own message along; those that are still shown stay. */
up.on('up:fragment:hungry', '#toasts', (event: UpEvent) => {
  event.preventDefault()
  for (const toast of [...(event.newFragment?.children ?? [])]) show(toast)
})

function show(toast: Element) {
  const region = document.getElementById('toasts')
  if (!region) return
  // Undo takes back the newest change first: an older message would promise something else
  for (const old of region.children) leave(old as HTMLElement)
  region.append(toast)
  up.hello(toast)
  region.classList.remove('lifted')
  const save = frontmost().querySelector('.task-save')
  region.classList.toggle('lifted', save !== null && overlap(toast, save))
}

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

export function leave(toast: HTMLElement) {
  toast.classList.add('leaving')
  // what goes is pressed no more, neither by hand nor by key
  toast.inert = true
  for (const control of toast.querySelectorAll('[data-key]')) control.removeAttribute('data-key')
  setTimeout(() => toast.remove(), 180)
}

/** Says something that the server did not say. */
export function say(message: string) {
  const toast = document.createElement('div')
  toast.className = 'toast'
  const text = document.createElement('p')
  text.textContent = message
  const close = document.createElement('button')
  close.type = 'button'
  close.className = 'toast-close'
  close.setAttribute('aria-label', words().close ?? '')
  close.textContent = '×'
  toast.append(text, close)
  show(toast)
}
