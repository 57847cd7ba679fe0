import { pathToFileURL } from 'node:url'
import app from '@adonisjs/core/services/app'
import edge, { type Edge } from 'edge.js'
import { addHelpers } from '#services/html/helpers'

/**
 * Edge looks for components on disk again for every page, and puts the path of a template together at
 * every use, unless the answers are kept.
 */
function rememberFiles({ loader }: Edge) {
  const components = loader.listComponents()
  loader.listComponents = () => components

  const pathOf = loader.makePath.bind(loader)
  const paths = new Map<string, string>()
  loader.makePath = (template) => {
    let path = paths.get(template)
    if (!path) paths.set(template, (path = pathOf(template)))
    return path
  }
}

addHelpers(edge, pathToFileURL(app.publicPath('icons.svg')))
// templates change under a server that someone develops with, and under no other
if (!app.inDev) {
  edge.configure({ cache: true })
  app.ready(() => rememberFiles(edge))
}
