import type { HttpContext } from '@adonisjs/core/http'
import { presentCapture } from '#presenters/quick_add'
import { placeOptions, placesOf } from '#queries/places'
import { isDay } from '#services/calendar/day'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { captureTasks, checkCapture, knownProjects, readLines } from '#services/tasks/capture'
import { readParent, readPlace, readTaskValues } from '#services/tasks/read'
import { repeatFields } from '#services/tasks/repeat'
import { createTask } from '#services/tasks/write'
import { createTaskValidator, quickAddValidator } from '#validators/task'

const CONTEXT = ['project_id', 'section_id', 'parent_id', 'planned_on', 'due_on'] as const

/** Quick add as a page, with what was typed and what it would become, and the full form. */
export async function newTask(ctx: HttpContext) {
  const { request, session, view } = ctx
  const person = ctx.person!
  const typed = request.method() === 'GET' ? request.qs() : request.all()
  const list = (name: string): string[] =>
    Array.isArray(typed[name]) ? typed[name].filter((one: unknown) => typeof one === 'string') : []
  const text = typeof typed.text === 'string' ? typed.text.slice(0, 50_000) : ''

  const [places, projects] = await Promise.all([placesOf(person), knownProjects(person)])
  const input = { text, ignore: list('ignore'), new_projects: list('new_projects') }
  const captured = presentCapture(readLines(input, projects, person), person, projects)
  const failed = session.flashMessages.get('inputErrorsBag', {}) as Record<string, string[]>
  return view.render('pages/tasks/create', {
    text,
    captured,
    asks: failed.new_projects?.[0] ?? null,
    refused: CONTEXT.map((name) => failed[name]?.[0]).find(Boolean) ?? null,
    context: CONTEXT.filter(
      (name) => typeof typed[name] === 'string' || typeof typed[name] === 'number'
    ).map((name) => ({ name, value: String(typed[name]) })),
    placeOptions: placeOptions(places),
    place: typeof typed.project_id === 'string' ? typed.project_id : '',
    due: isDay(typed.due_on) ? typed.due_on : '',
    planned: isDay(typed.planned_on) ? typed.planned_on : '',
    repeat: repeatFields(
      { recurrence: { rule: null, afterCompletion: false }, due: { on: null } },
      person
    ),
    showForm: request.method() !== 'GET' && typed.text === undefined,
  })
}

export async function storeFromLines(ctx: HttpContext) {
  const { request, response } = ctx
  const person = ctx.person!
  const input = await request.validateUsing(quickAddValidator)
  const projects = await knownProjects(person)
  const captured = readLines(input, projects, person)
  checkCapture(captured, input, person)
  const context = {
    place: await readPlace(input, person),
    parent: await readParent(input.parent_id, person),
    plannedOn: input.planned_on ?? null,
    dueOn: input.due_on ?? null,
  }

  const { lines } = captured
  const data = { title: lines[0].title, count: lines.length }
  const [first] = await change(ctx, 'tasks.changes.added', data, (set) =>
    captureTasks(set, captured, projects, context, person)
  )
  return input.open ? response.redirect(`/tasks/${first.id}`) : back(ctx, '/inbox')
}

export async function storeFromForm(ctx: HttpContext) {
  const { request, response } = ctx
  const person = ctx.person!
  const {
    open: _,
    parent_id: parentId,
    ...input
  } = await request.validateUsing(createTaskValidator)
  const values = await readTaskValues(input, person)
  const parent = await readParent(parentId, person)
  const data = { title: values.title!, count: 1 }
  const task = await change(ctx, 'tasks.changes.added', data, (set) =>
    createTask(set, { ...values, title: values.title! }, person, parent)
  )
  return response.redirect(`/tasks/${task.id}`)
}
