import type { HttpContext } from '@adonisjs/core/http'
import { adminPage } from '#services/page/admin'

/** Who has an account here and how more people get one. */
export default class AdminController {
  show(ctx: HttpContext) {
    return adminPage(ctx)
  }
}
