import { isTyping, targetOf, words } from '../lib/page'

/** Details open over the list; the page beneath follows what is changed in them. */
Object.assign(up.layer.config.drawer, { position: 'right', size: 'medium' })
Object.assign(up.layer.config.overlay, { dismissARIALabel: words().close })

/** A drawer is called what the page in it is called. */
up.on('up:layer:opened up:fragment:inserted', (event: UpEvent) => {
  const box =
    targetOf(event)?.closest('[role="dialog"][aria-modal]') ??
    (event.layer?.element.querySelector('[role="dialog"][aria-modal]') as Element | null)
  const title = box?.querySelector('h1, h2')?.textContent?.trim()
  if (title) box!.setAttribute('aria-label', title)
})

/**
 * Who leaves an overlay is back at what opened it, also when the page beneath was drawn anew meanwhile and
 * its link is another one.
 */
const openers = new WeakMap<object, string>()
up.on('up:layer:opened', ({ layer, origin }: UpEvent) => {
  const href = origin instanceof Element && origin.closest('a')?.getAttribute('href')
  if (layer && href) openers.set(layer, href)
})
up.on('up:layer:dismissed up:layer:accepted', ({ layer }: UpEvent) => {
  const href = layer && openers.get(layer)
  setTimeout(() => {
    if (!href || (document.activeElement && document.activeElement !== document.body)) return
    const links = up.layer.current.element.querySelectorAll<HTMLElement>('[up-main] a[href]')
    const link = [...links].find((one) => one.getAttribute('href') === href)
    link?.focus({ preventScroll: true })
  })
})

/** Escape leaves a field that one wrote in; an untouched one is closed along with its overlay. */
document.addEventListener('keydown', (event) => {
  const field = targetOf(event)
  const layer = up.layer.current
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
  if (!layer.isOverlay() || !isTyping(field) || !layer.element.contains(field)) return
  event.preventDefault()
  event.stopImmediatePropagation()
  // the focus stays in the overlay, which gives it back to what opened it
  layer.element.querySelector<HTMLElement>('[role="dialog"]')?.focus()
  const { value, defaultValue = value } = field as HTMLInputElement
  if (value === defaultValue) layer.dismiss(':key')
})

/** The page that an answer leads back to, where it stands open below. */
const layerAt = (path: string, above: UpLayer) =>
  up.layer.stack.findLast(
    (one) => one.index < above.index && new URL(one.location ?? '', location.href).pathname === path
  )

/**
 * An answer that leads somewhere else leaves the overlay, for the page below if it is that one; one to the
 * same place stays in it.
 */
up.on('up:fragment:loaded', (event: UpEvent) => {
  const { request, response, renderOptions } = event
  if (!request || !response?.ok || request.method === 'GET') return
  const origin = (renderOptions?.origin as unknown) ?? event.target
  const layer = origin instanceof Element ? up.layer.get(origin) : null
  if (!layer) return
  const here = new URL(layer.location ?? location.href, location.href)
  const there = new URL(response.url, location.href)
  // what is shown, or checked, while one types leads nowhere
  if (there.pathname.endsWith('/preview') || request.header('X-Up-Validate')) return
  const stays = here.pathname === there.pathname
  // who saves goes on where they are
  if (stays) renderOptions!.scroll ??= 'keep'
  if (!layer.isOverlay()) return
  if (stays) {
    // the address stays, so that Back still leaves the overlay
    renderOptions!.history = false
    refreshBeneath(layer)
  } else {
    const below = layerAt(there.pathname, layer) ?? up.layer.root
    Object.assign(renderOptions!, { layer: below, peel: true, history: !below.isOverlay() })
    if (below.isOverlay()) refreshBeneath(below)
  }
})

/** What was changed in an overlay shows in the page beneath it. */
export function refreshBeneath(layer: UpLayer) {
  if (layer.index !== 1) return
  setTimeout(() => up.reload(':main', { layer: up.layer.root, background: true }).catch(() => {}))
}

/** The sheet with the navigation, and dialogs, belong to the page that one leaves. */
up.on('up:location:changed', () => {
  const side = document.getElementById('side')
  if (side?.matches(':popover-open')) side.hidePopover()
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close()
  const query = document.querySelector<HTMLInputElement>('.search input')
  if (query && query !== document.activeElement) {
    query.value = new URL(location.href).searchParams.get('q') ?? ''
  }
})

/** A newer version of the scripts is there: the next page is loaded whole. */
up.on('up:assets:changed', () => {
  up.link.config.followSelectors.length = 0
})
