import { targetOf } from '../lib/page'

/** A folded menu closes when one is done with it, and arrows move in it. */
const opened = () => document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]')

document.addEventListener('click', (event) => {
  const target = targetOf(event)
  for (const menu of opened()) {
    const item = target?.closest('.menu-item')
    if (!menu.contains(target) || (item && menu.contains(item))) menu.open = false
  }
})

document.addEventListener('focusin', (event) => {
  for (const menu of opened()) if (!menu.contains(targetOf(event))) menu.open = false
})

document.addEventListener('keydown', (event) => {
  const menu = targetOf(event)?.closest<HTMLDetailsElement>('details[data-menu]')
  if (!menu?.open) return
  if (event.key === 'Escape') {
    event.preventDefault()
    event.stopPropagation()
    menu.open = false
    menu.querySelector('summary')?.focus()
    return
  }
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (!by || targetOf(event)!.matches('input, textarea, select')) return
  event.preventDefault()
  const items = [...menu.querySelectorAll<HTMLElement>('.menu-panel :is(a, button, input, select)')]
  const index = items.indexOf(document.activeElement as HTMLElement)
  items[(index + by + items.length) % items.length]?.focus()
})
