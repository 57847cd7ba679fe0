import type { Edge } from 'edge.js'
import { attrs, classNames, safeUrl } from '#services/html/attributes'
import { formState } from '#services/html/form_state'
import { dot, iconHelper } from '#services/html/icons'
import { caps, keyHint, keyOf } from '#services/html/keys'
import { partialTag } from '#services/html/partial_tag'
import { SHORTCUT_GROUPS, SHORTCUTS } from '../../../resources/shortcuts.js'

/** A button posts; the other methods travel in the address. */
function actionUrl(action: string, method = 'POST') {
  if (method === 'POST' || method === 'GET') return action
  return `${action}${action.includes('?') ? '&' : '?'}_method=${method}`
}

/** What every template may call, beside what the page shares. */
export function addHelpers(edge: Edge, sprite: URL) {
  const icon = iconHelper(sprite)

  // indentation is for whoever reads the template; on the page it is a fifth of the bytes
  edge.processor.process('raw', ({ raw }) => raw.replace(/\n[ \t]+/g, '\n'))
  edge.registerTag(partialTag(edge))

  edge.global('icon', icon)
  // components have a property called icon, which hides the helper
  edge.global('glyph', icon)
  edge.global('attrs', attrs)
  edge.global('classNames', classNames)
  edge.global('safeUrl', safeUrl)
  edge.global('actionUrl', actionUrl)
  edge.global('formState', formState)
  edge.global('dot', dot)
  edge.global('keyOf', keyOf)
  edge.global('keyHint', keyHint)
  edge.global('keyCaps', caps)
  edge.global('shortcuts', { all: SHORTCUTS, groups: SHORTCUT_GROUPS })
}
