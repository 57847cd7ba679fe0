import type { HttpContext } from '@adonisjs/core/http'

/** Whether a script asked for a part of a page; without scripts the same address is a whole page. */
export const wantsFragment = ({ request }: HttpContext) =>
  request.header('x-up-version') !== undefined ||
  request.header('x-requested-with') === 'XMLHttpRequest'
