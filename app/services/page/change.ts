import type { HttpContext } from '@adonisjs/core/http'
import { type Change, recordChange } from '#services/changes/change'
import { toast } from '#services/page/toast'

/**
 * Runs one change for the person behind a page and says so in the next page's toast, with Undo.
 *
 * @param label a key of the language files, `<area>.changes.<what>`
 * @param data what the label's words need
 */
export async function change<T>(
  ctx: HttpContext,
  label: string,
  data: Record<string, unknown>,
  work: (change: Change) => Promise<T>
): Promise<T> {
  const person = ctx.person!
  const { result, changeSetId } = await recordChange(
    {
      userId: person.id,
      person,
      via: 'page',
      label,
      data,
      submissionKey: submissionKeyOf(ctx),
    },
    work,
    person.clock.now
  )
  if (changeSetId) toast(ctx, ctx.t(label, data), changeSetId)
  return result
}

/** Each form carries a key of its own: sent twice, it writes once. */
function submissionKeyOf({ request }: HttpContext): string | null {
  const key = request.input('_submission')
  return typeof key === 'string' && /^[\w-]{8,64}$/.test(key) ? key : null
}
