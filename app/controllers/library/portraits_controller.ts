import type { HttpContext } from '@adonisjs/core/http'
import Contributor from '#models/contributor'
import { sendCover } from '#services/covers/send'

/** The picture of someone who has part in shared titles. */
export default class PortraitsController {
  async show(ctx: HttpContext) {
    const { portrait } = await Contributor.findOrFail(ctx.params.contributor_id)
    return sendCover(ctx, portrait)
  }
}
