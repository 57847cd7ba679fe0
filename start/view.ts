import { pathToFileURL } from 'node:url'
import app from '@adonisjs/core/services/app'
import edge, { type Edge } from 'edge.js'
import { addHelpers } from '#services/html/helpers'

/** Edge looks for components on disk again for every page unless the answer is kept. */
function rememberComponents(of: Edge) {
  const components = of.loader.listComponents()
  of.loader.listComponents = () => components
}

addHelpers(edge, pathToFileURL(app.publicPath('icons.svg')))
if (app.inProduction) app.ready(() => rememberComponents(edge))
