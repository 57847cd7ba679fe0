import { randomBytes } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import app from '@adonisjs/core/services/app'
import edge, { type Edge } from 'edge.js'
import { attrs, classNames, safeUrl } from '#services/html/attributes'
import { formState } from '#services/html/form_state'
import { iconHelper } from '#services/html/icons'
import { partialTag } from '#services/html/partial_tag'
import { SHORTCUT_GROUPS, SHORTCUTS } from '../resources/shortcuts.js'

/** What every template may call. docs/interface.md lists the components that do. */
export function addHelpers(to: Edge, sprite: URL) {
  // indentation is for whoever reads the template; on the page it is a fifth of the bytes
  to.processor.process('raw', ({ raw }) => raw.replace(/\n[ \t]+/g, '\n'))
  to.registerTag(partialTag(to))
  to.global('attrs', attrs)
  to.global('classNames', classNames)
  to.global('safeUrl', safeUrl)
  to.global('formState', formState)
  to.global('icon', iconHelper(sprite))
  to.global('shortcuts', { all: SHORTCUTS, groups: SHORTCUT_GROUPS })
  to.global('submissionKey', () => randomBytes(12).toString('base64url'))
}

/** Edge looks for components on disk again for every page unless the answer is kept. */
function rememberComponents(of: Edge) {
  const components = of.loader.listComponents()
  of.loader.listComponents = () => components
}

addHelpers(edge, pathToFileURL(app.publicPath('icons.svg')))
if (app.inProduction) app.ready(() => rememberComponents(edge))
