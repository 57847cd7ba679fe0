import { announce, targetOf } from '../lib/page'

/** Small helps for single fields. */

/** `<span data-time-zone="<name>">` becomes a hidden field with the browser's zone. */
up.compiler('[data-time-zone]', (place: HTMLElement) => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  if (!zone) return
  if (place instanceof HTMLSelectElement || place instanceof HTMLInputElement) {
    if (!place.value || place.value === 'UTC') place.value = zone
    return
  }
  const field = document.createElement('input')
  Object.assign(field, { type: 'hidden', name: place.dataset.timeZone, value: zone })
  place.append(field)
})

/** A password can be looked at: `data-reveal` and `data-conceal` hold what the button says. */
up.compiler('input[data-reveal]', (field: HTMLInputElement) => {
  const group = document.createElement('div')
  group.className = 'input-group'
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'btn ghost square small'
  const draw = () => {
    const hidden = field.type === 'password'
    const label = (hidden ? field.dataset.reveal : field.dataset.conceal) ?? ''
    button.setAttribute('aria-label', label)
    button.title = label
    button.setAttribute('aria-pressed', String(!hidden))
    button.replaceChildren(drawIcon(hidden ? 'eye' : 'eye-off'))
  }
  button.addEventListener('click', () => {
    field.type = field.type === 'password' ? 'text' : 'password'
    draw()
  })
  draw()
  field.replaceWith(group)
  group.append(field, button)
})

/** A field to copy from: everything in it is chosen when it is entered. */
document.addEventListener('focusin', (event) => {
  const field = targetOf(event)
  if (field instanceof HTMLInputElement && field.matches('[data-select]')) field.select()
})

/** `data-copy="<id>"`: a button that copies what a field says, and then says `data-copied`. */
up.compiler('[data-copy]', (button: HTMLButtonElement) => {
  const field = document.getElementById(button.dataset.copy ?? '')
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  button.hidden = false
  button.addEventListener('click', async () => {
    field.select()
    // pages without HTTPS have no clipboard of that kind
    if (navigator.clipboard) await navigator.clipboard.writeText(field.value)
    else document.execCommand('copy')
    announce(button.dataset.copied ?? '')
    button.lastChild!.textContent = button.dataset.copied ?? ''
  })
})

/** The theme changes as it is chosen. */
document.addEventListener('change', (event) => {
  const field = targetOf(event)
  if (!(field instanceof HTMLInputElement) || !field.matches('[name="theme"]')) return
  if (field.value === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = field.value
})

/** An icon like those of the page, from the same sprite. */
export function drawIcon(name: string, size = 16): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('width', String(size))
  svg.setAttribute('height', String(size))
  svg.setAttribute('aria-hidden', 'true')
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use')
  const known = document.querySelector('.icon use')?.getAttribute('href') ?? '/icons.svg#x'
  use.setAttribute('href', known.replace(/#.*$/, `#${name}`))
  svg.append(use)
  return svg
}
