import type { HttpContext } from '@adonisjs/core/http'
import { exportEnergy } from '#services/energy/csv'
import { sendCsv } from '#services/skills/csv/send'

/** Check-ins as a table to take along. */
export default class CsvsController {
  async show({ person, response }: HttpContext) {
    return sendCsv(response, await exportEnergy(person!), 'energy.csv')
  }
}
