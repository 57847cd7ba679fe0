import { errors, type HttpContext } from '@adonisjs/core/http'
import { areasOf, areaPage } from '#presenters/api_docs'
import { contract } from '#services/api/contract'

/** The contract of the API to read: a page about all of it, and one for each area. */
export default class DocsController {
  index({ view, t }: HttpContext) {
    const { document } = contract()
    return view.render('pages/api_docs/index', {
      title: t('api_docs.title'),
      document,
      areas: areasOf(document),
    })
  }

  show({ view, params, request }: HttpContext) {
    const { document } = contract()
    const area = areaPage(document, params.area, request.completeUrl().split('/api/docs')[0])
    if (!area) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    return view.render('pages/api_docs/show', { area, areas: areasOf(document) })
  }
}
