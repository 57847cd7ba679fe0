import type { HttpContext } from '@adonisjs/core/http'
import { REMARK_KINDS } from '#models/remark'
import { captureView, presentLine } from '#presenters/feedback_capture'
import { feedbackList } from '#presenters/feedback_list'
import { type CaptureInput, readLine } from '#services/feedback/capture'

const LONGEST = 5000
const ASKED = ['contact_id', 'answers', 'kind', 'day'] as const

/** The list with a line over it as it was typed, with what it would become. */
export async function capturePage({ request, session, view, ...ctx }: HttpContext) {
  const person = ctx.person!
  const input = typedLine(request.method() === 'GET' ? request.qs() : request.all())
  const line = presentLine(await readLine(input, person), input, person)
  const failed = session.flashMessages.get('inputErrorsBag', {}) as Record<string, string[]>
  const refused = ASKED.map((name) => failed[name]?.[0]).find(Boolean) ?? null
  return view.render('pages/feedback/index', {
    ...(await feedbackList(person, {})),
    capture: captureView(input, line, refused),
  })
}

/** What of a form can be shown again, whatever was sent. */
function typedLine(sent: Record<string, unknown>): CaptureInput {
  const text = (name: string) =>
    typeof sent[name] === 'string' ? sent[name].replaceAll('\0', '').slice(0, LONGEST) : ''
  const id = (name: string) => (/^[1-9]\d{0,8}$/.test(text(name)) ? Number(text(name)) : null)
  const ignore = Array.isArray(sent.ignore) ? sent.ignore : []
  return {
    text: text('text'),
    ignore: ignore.filter((one): one is string => typeof one === 'string').slice(0, 50),
    kind: REMARK_KINDS.find((kind) => kind === sent.kind) ?? null,
    contact_id: id('contact_id'),
    new_contact: text('new_contact') || null,
    answers: id('answers'),
  }
}
