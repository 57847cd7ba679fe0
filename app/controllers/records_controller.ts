import type { HttpContext } from '@adonisjs/core/http'
import { presentRecord } from '#presenters/evidence'
import { isLinked, LINKED_TYPES, searchRecords } from '#queries/records'

const SHOWN = 8

/** Records of all kinds by their words: what pickers and links in texts choose from. */
export default class RecordsController {
  async index({ person, request, response, view }: HttpContext) {
    const { q, types } = request.qs()
    const wanted = typeof types === 'string' ? types.split(',').filter(isLinked) : []
    const found = await searchRecords(person!, {
      q: typeof q === 'string' ? q.replaceAll('\0', '').slice(0, 200) : '',
      types: wanted.length > 0 ? wanted : LINKED_TYPES,
      limit: SHOWN,
    })
    const records = found.map((one) => presentRecord(one, person!))
    response.header('Vary', 'Accept')
    if (request.accepts(['html', 'json']) === 'json') return records
    return view.render('pages/records/index', { records, q })
  }
}
