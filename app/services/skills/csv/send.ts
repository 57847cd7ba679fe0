import type { HttpContext } from '@adonisjs/core/http'

/** Answers with a table to download. */
export function sendCsv(response: HttpContext['response'], csv: string, name = 'skills.csv') {
  response.header('Content-Type', 'text/csv; charset=utf-8')
  response.header('Content-Disposition', `attachment; filename="${name}"`)
  response.header('X-Content-Type-Options', 'nosniff')
  return response.send(csv)
}
