import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import { presentImport } from '#presenters/skill_import'
import { change } from '#services/page/change'
import { CSV_COLUMNS } from '#services/skills/csv/columns'
import { decodeCsv } from '#services/skills/csv/decode'
import { exportSkills } from '#services/skills/csv/export'
import { importSkills, planImport } from '#services/skills/csv/import'
import { sendCsv } from '#services/skills/csv/send'

/** Skills as a table that leaves and comes back. */
export default class CsvsController {
  async show({ person, response }: HttpContext) {
    return sendCsv(response, await exportSkills(person!))
  }

  create({ view }: HttpContext) {
    return view.render('pages/skills/import', { columns: CSV_COLUMNS.join(', '), plan: null })
  }

  /** Shows what would happen; sent again with what was shown, it happens. */
  async store(ctx: HttpContext) {
    const { request, response, view } = ctx
    const person = ctx.person!
    const csv = await sentText(ctx)
    const digest = request.input('digest')
    const plan = await planImport(csv, person)
    const isShown = plan.problems.length === 0 && digest === plan.digest
    if (!isShown) {
      response.status(plan.problems.length > 0 ? 422 : 200)
      return view.render('pages/skills/import', {
        columns: CSV_COLUMNS.join(', '),
        csv,
        isOther: Boolean(digest),
        plan: presentImport(plan, person),
      })
    }
    const count = plan.steps.filter(({ action }) => action !== 'same').length
    await change(ctx, 'skills.changes.imported', { count }, async (set) =>
      importSkills(set, await planImport(csv, person, set.trx))
    )
    return response.redirect().toPath('/skills')
  }
}

/** A file, else what was pasted. */
async function sentText({ request, t }: HttpContext): Promise<string> {
  const file = request.file('file', { size: '4mb' })
  if (file && file.size > 0) {
    if (file.hasErrors || !file.tmpPath) refuse('file', t('skills.csv.no_text'))
    return decodeCsv(await readFile(file.tmpPath)) ?? refuse('file', t('skills.csv.no_text'))
  }
  const text = request.input('csv')
  if (typeof text !== 'string' || text.trim() === '') refuse('csv', t('skills.csv.choose'))
  return text
}
