import { type Edge, edgeGlobals, Template } from 'edge.js'
import { addressOfArea, type Area, AREA_GROUPS, AREAS } from '#areas'
import { attrs, classNames, safeUrl } from '#services/html/attributes'
import { codeWords } from '#services/html/code_words'
import { eachTag } from '#services/html/each_tag'
import { escapeValue } from '#services/html/escape'
import { barParts, fieldId } from '#services/html/fields'
import { formState } from '#services/html/form_state'
import { dot, iconHelper } from '#services/html/icons'
import { joinConstants } from '#services/html/join_constants'
import { caps, keyHint, keyOf } from '#services/html/keys'
import { instanceName } from '#services/instance'
import { includeTag } from '#services/html/include_tag'
import { markedPieces } from '#services/html/marked_pieces'
import { renderTemplate, settle } from '#services/html/render'
import { clockOf, taskRow } from '#services/html/task_row'
import { SHORTCUT_GROUPS, SHORTCUTS } from '../../../resources/shortcuts.js'

/** The application's sign: a ticked box. */
const MARK =
  '<svg width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden="true"><rect x="1.2" y="1.2" width="17.6" height="17.6" rx="5.2" stroke="currentColor" stroke-width="1.7"/><path d="m5.8 10.3 2.9 2.9 5.6-6.6" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/></svg>'

/** A button posts; the other methods travel in the address. */
function actionUrl(action: string, method = 'POST') {
  if (method === 'POST' || method === 'GET') return action
  return `${action}${action.includes('?') ? '&' : '?'}_method=${method}`
}

/** The areas that are reached from the page of another one. */
const heldBy = (name: string) =>
  Object.entries(AREAS).flatMap(([one, area]) =>
    'within' in area && area.within === name ? [addressOfArea(one)] : []
  )

/** The areas beside tasks as the navigation shows them. */
const areaGroups = AREA_GROUPS.map((group) => ({
  group,
  areas: (Object.entries(AREAS) as Array<[string, Area]>)
    .filter(([, area]) => (area.group ?? 'work') === group && !area.within)
    .map(([name, { icon }]) => {
      const href = addressOfArea(name)
      return { name, icon, href, key: `go_${name}`, holds: [href, ...heldBy(name)] }
    }),
}))

/** What every template may call, beside what the page shares. */
export function addHelpers(edge: Edge, sprite: URL) {
  const icon = iconHelper(sprite)

  // indentation is for whoever reads the template; on the page it is a fifth of the bytes
  edge.processor.process('raw', ({ raw }) => raw.replace(/\n[ \t]+/g, '\n'))
  edge.processor.process('compiled', ({ compiled }) => joinConstants(compiled))
  edge.registerTag(includeTag(edge))
  edge.registerTag(eachTag(edge))
  Template.macro('escape', escapeValue)
  Template.macro('render', renderTemplate)
  Template.macro('settle', settle)

  edge.global('icon', icon)
  // components have a property called icon, which hides the helper
  edge.global('glyph', icon)
  edge.global('mark', edgeGlobals.html.safe(MARK))
  edge.global('ariaCurrent', edgeGlobals.html.safe(' aria-current="page"'))
  edge.global('hiddenAttr', edgeGlobals.html.safe(' hidden'))
  edge.global('attrs', attrs)
  edge.global('classNames', classNames)
  edge.global('codeWords', codeWords)
  edge.global('safeUrl', safeUrl)
  edge.global('markedPieces', markedPieces)
  edge.global('actionUrl', actionUrl)
  edge.global('formState', formState)
  edge.global('instanceName', instanceName)
  edge.global('fieldId', fieldId)
  edge.global('barParts', barParts)
  edge.global('taskRow', taskRow)
  edge.global('clockOf', clockOf)
  edge.global('dot', dot)
  edge.global('keyOf', keyOf)
  edge.global('keyHint', keyHint)
  edge.global('keyCaps', caps)
  edge.global('areaGroups', areaGroups)
  edge.global('shortcuts', { all: SHORTCUTS, groups: SHORTCUT_GROUPS })
}
