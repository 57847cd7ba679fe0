import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { presentTaskPage } from '#presenters/task_page'
import { navigation } from '#services/page/navigation'

const LOCAL_PATH = /^\/(?![/\\])[^\s]*$/
const LONGEST_SEARCH = 200

/** The page of a task: what is edited there comes back to it, whichever address it was sent to. */
export async function showTask(ctx: HttpContext, options: { editing?: boolean } = {}) {
  const { person, params, request, view } = ctx
  const id = params.task_id ?? params.id
  const task = await Task.kept(person!).where('id', id).firstOrFail()
  const query = request.qs()
  const { projects } = await navigation(person!)
  const from = cameFrom(ctx, id)
  return view.render('pages/tasks/show', {
    ...(await presentTaskPage(task, person!, {
      projects,
      search: words(query.block) ?? '',
      // a refused choice is sent again with the words that it was found by
      partOf: words(request.input('part_of')),
    })),
    from,
    here: from ? `/tasks/${id}?from=${encodeURIComponent(from)}` : `/tasks/${id}`,
    editing: options.editing ?? false,
    arranging: query.arrange === '1',
  })
}

/** What is looked for; null when nobody looks. */
const words = (given: unknown): string | null =>
  typeof given === 'string' ? given.replaceAll('\0', '').trim().slice(0, LONGEST_SEARCH) : null

/** The list that the person came from: where to go when the task is done with. */
function cameFrom({ request }: HttpContext, id: number): string | null {
  const given = request.qs().from
  if (typeof given === 'string' && LOCAL_PATH.test(given)) return given.slice(0, 500)

  const referrer = request.header('referer')
  if (!referrer || !URL.canParse(referrer)) return null
  const { host, pathname, search, searchParams } = new URL(referrer)
  if (host !== request.host()) return null
  if (pathname.startsWith(`/tasks/${id}`)) {
    const from = searchParams.get('from')
    return from && LOCAL_PATH.test(from) ? from : null
  }
  return /^\/(?:tasks\/(?:\d+|new)|sign-|changes|quick_add)/.test(pathname)
    ? null
    : pathname + search
}
