import type { HttpContext } from '@adonisjs/core/http'
import { firstOccurrence, parseRule, recurrenceInWords } from '#services/recurrence/index'
import { readRecurrence } from '#services/tasks/read_recurrence'
import { nextDays } from '#services/tasks/repeat'
import { recurrenceValidator } from '#validators/task'

/** The days that a rule chooses, while it is being put together. */
export default class PreviewsController {
  async store({ request, view, t, ...ctx }: HttpContext) {
    const person = ctx.person!
    const [, input] = await recurrenceValidator.tryValidate(request.all())
    const rule = input ? readable(() => readRecurrence(input, person)?.rule ?? null) : null
    const due = (rule && (input?.due_on ?? firstOccurrence(parseRule(rule), person.today))) || null
    const afterCompletion = input?.repeat_from === 'completion'
    return view.render('pages/recurrence/preview', {
      words: rule && recurrenceInWords(parseRule(rule), t, { afterCompletion }),
      nextDays: nextDays(rule, due, input?.due_on ?? null, person),
    })
  }
}

/** A rule that is not complete yet has no days. */
function readable<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
