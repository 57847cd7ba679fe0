/** Words that scripts need, from the page, so that they come in the person's language. */
export const words = (): DOMStringMap => document.getElementById('words')?.dataset ?? {}

/** Reads something out to those who cannot see it happen. */
export function announce(text: string) {
  const live = document.getElementById('live')
  if (!live || !text) return
  live.textContent = ''
  // the same words twice are read twice only if the line was empty in between
  setTimeout(() => (live.textContent = text), 50)
}

/** The part of the page that keys and focus belong to: an open dialog, the front drawer, or all of it. */
export function frontmost(): HTMLElement {
  return document.querySelector<HTMLElement>('dialog[open]') ?? up.layer.current.element
}

/** Whether the person is writing, so that a key is a letter and not a command. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches(
        'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])'
      ))
  )
}

export function debounce<T extends unknown[]>(wait: number, run: (...args: T) => void) {
  let timer = 0
  return (...args: T) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => run(...args), wait)
  }
}

/** What an event happened to; null when it was the page or the window itself. */
export const targetOf = (event: Event): Element | null =>
  event.target instanceof Element ? event.target : null
