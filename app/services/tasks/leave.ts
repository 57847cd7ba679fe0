import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { back } from '#services/page/back'

const TASK_PAGE = /^\/tasks\/([1-9]\d{0,8})(?:\/|$)/

/** Back to where the person was, unless that is the page of a task that is no longer there. */
export async function leave(ctx: HttpContext, fallback = '/tasks') {
  const { request, person } = ctx
  const referrer = request.header('referer')
  const to =
    pathOf(request.input('_return')) ??
    (referrer && URL.canParse(referrer) ? new URL(referrer).pathname : '')
  const id = TASK_PAGE.exec(to)?.[1]
  if (!id) return back(ctx, fallback)
  const task = await Task.kept(person!).where('id', Number(id)).select('id').first()
  return task ? back(ctx, fallback) : ctx.response.redirect(fallback)
}

const pathOf = (value: unknown) => (typeof value === 'string' ? value.split('?')[0] : null)
