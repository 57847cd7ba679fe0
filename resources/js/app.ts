import 'unpoly/unpoly.min.js'

up.link.config.followSelectors.push('a[href]')
up.link.config.noFollowSelectors.push('[data-native]', '[data-dialog]', '[href*="/attachments/"]')
up.link.config.preloadSelectors.push('a[href]')
up.link.config.noPreloadSelectors.push('[data-native]')
up.form.config.submitSelectors.push('form')
up.form.config.noSubmitSelectors.push('[data-native]', '[method="dialog"]', '#act')
// the server says which link is current: a filtered list is still the list
up.status.config.navSelectors = []
up.log.config.banner = false
up.motion.config.duration = 140
up.script.config.evalCallbackPolicy = 'block'
up.script.config.scriptElementPolicy = 'block'

/** A press on a text node, as some browsers report it, is nothing that Unpoly could ask. */
for (const type of ['click', 'mousedown', 'touchstart']) {
  const drop = (event: Event) => event.target instanceof Text && event.stopImmediatePropagation()
  addEventListener(type, drop, { capture: true, passive: true })
}

import './behaviors/toast'
import './behaviors/optimistic'
import './behaviors/overlays'
import './behaviors/remembered'
import './behaviors/roving'
import './behaviors/selection'
import './behaviors/digits'
import './behaviors/shortcuts'
import './behaviors/dialog'
import './behaviors/check_in'
import './behaviors/menu'
import './behaviors/timer'
import './behaviors/autosubmit'
import './behaviors/clean_address'
import './behaviors/unsaved'
import './behaviors/autogrow'
import './behaviors/column'
import './behaviors/draft'
import './behaviors/fields'
import './behaviors/rename'
import './behaviors/tabs'
import './behaviors/sortable'
import './behaviors/nesting'
import './behaviors/moves_end'
import './behaviors/reminders'
import './behaviors/whole_page'

/** The line for new tasks is worth its weight only when someone writes in it. */
up.compiler('[data-quick-add]', (form: HTMLFormElement) => {
  const load = async () => {
    const { enhance } = await import('./behaviors/quick_add')
    enhance(form)
  }
  const begin = () => {
    const line = form.querySelector('textarea')
    // one goes on writing where the text ends
    if (line === document.activeElement) line?.setSelectionRange(line.textLength, line.textLength)
    load()
  }
  form.addEventListener('focusin', begin, { once: true })
  if (form.contains(document.activeElement)) begin()
})

/** Where a text may link to records, they are offered while their names are typed. */
up.compiler('textarea[data-records]', async (area: HTMLTextAreaElement) => {
  const { offerLinks } = await import('./editor/links')
  offerLinks(area, area)
})

/** So is room for Markdown. */
up.compiler('[data-editor]', async (editor: HTMLElement) => {
  const { enhance } = await import('./editor/index')
  enhance(editor)
})
