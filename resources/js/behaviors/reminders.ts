import { announce } from '../lib/page'

const EVERY = 30_000

/** Asks for reminders while the page is looked at. */
up.compiler('#reminders[data-poll]', (region: HTMLElement) => {
  const ask = async () => {
    if (document.hidden) return
    try {
      const answer = await fetch(region.dataset.poll!, {
        headers: { 'X-Requested-With': 'XMLHttpRequest', 'Accept': 'text/html' },
      })
      if (answer.ok && !answer.redirected) show(region, await answer.text())
    } catch {
      // no connection: the next time will do
    }
  }
  const timer = setInterval(ask, EVERY)
  document.addEventListener('visibilitychange', ask)
  ask()
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', ask)
  }
})

function show(region: HTMLElement, html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const coming = [...page.querySelectorAll<HTMLElement>('[data-reminder]')]
  const ids = new Set(coming.map((reminder) => reminder.dataset.reminder))
  const shown = new Set<string | undefined>()
  for (const old of region.querySelectorAll<HTMLElement>('[data-reminder]')) {
    // one that has the focus stays until the person is done with it
    if (ids.has(old.dataset.reminder) || old.contains(document.activeElement)) {
      shown.add(old.dataset.reminder)
    } else old.remove()
  }
  for (const reminder of coming) {
    if (shown.has(reminder.dataset.reminder)) continue
    region.append(reminder)
    up.hello(reminder)
    announce(reminder.querySelector('p')?.textContent ?? '')
  }
}
