import type { ApiClient, ApiResponse } from '@japa/api-client'
import type User from '#models/user'
import { AREA_FACTORIES } from '#tests/support/areas'
import { addressOf, type World } from '#tests/support/world_of_everything'

export type Form = Record<string, string>

/** What a form sends when nothing is wrong with it. `:name` stands for an id of the person's own. */
export const FORMS: Record<string, Form> = {
  'PUT /settings/profile': { full_name: 'Kept words', locale: 'en', time_zone: 'Europe/Berlin' },
  'PUT /settings/working-hours': {
    'week_starts_on': '1',
    'work_days[]': '1',
    'work_starts_at': '09:00',
    'work_ends_at': '17:00',
    'capacity_hours': '6',
  },
  'PUT /settings/preferences': { theme: 'dark' },
  'PUT /settings/email': { email: 'new@example.com', current_password: 'correct horse battery' },
  'PUT /settings/password': { current_password: 'wrong horse', password: 'another horse battery' },
  'POST /settings/tokens': {
    'name': 'Kept words',
    'scopes[]': 'tasks:read',
    'expires': '90',
    'expires_on': '2030-11-21',
  },
  'POST /settings/webhooks': { 'url': 'https://example.com/kept-words', 'areas[]': 'tasks' },
  'PUT /settings/webhooks/:webhook_id': {
    'url': 'https://example.com/kept-words',
    'areas[]': 'tasks',
  },
  'PUT /admin/instance': { sign_up: 'open', name: 'Kept words', time_zone: 'Europe/Berlin' },
  'POST /admin/accounts': {
    full_name: 'Kept words',
    email: 'new@example.com',
    locale: 'en',
    time_zone: 'Europe/Berlin',
  },
  'DELETE /admin/accounts/:account_id/sessions': { tokens: 'on' },
  'POST /admin/accounts/:account_id/deletion': { email: 'new@example.com' },
  'POST /admin/invitations': { email: 'guest@example.com' },
  'PUT /days/:day': { line: 'Kept words', seen: '0123456789abcdef' },
  'PUT /days/:day/capacity': { hours: '5' },
  'PUT /tasks/:task_id/plan': { day: '2026-11-21' },
  'POST /tasks/:task_id/carries': { day: '2026-11-21' },
  'POST /days/:day/proposals': { task_id: ':task_id' },
  'PUT /energy/:energy_check_in_id/engagement': {
    engagement: '4',
    doing: 'Kept words',
    note: 'Kept words',
  },
  'POST /tasks': {
    title: 'Kept words',
    notes: 'Kept notes',
    parent_id: ':task_id',
    priority: 'high',
    demand: 'deep',
    place: ':project_id::section_id',
    tags: 'phone',
    due_on: '2026-11-21',
    due_time: '09:00',
    planned_on: '2026-11-21',
    start_on: '2026-11-21',
    estimate_minutes: '30',
    repeat: 'monthly',
    repeat_interval: '1',
    repeat_month_mode: 'day',
    repeat_month_day: '31',
    repeat_ends: 'on',
    repeat_until: '2027-11-21',
    repeat_count: '3',
    repeat_from: 'schedule',
  },
  'PUT /tasks/:id': {
    title: 'Kept words',
    notes: 'Kept notes',
    version: '1',
    priority: 'high',
    demand: 'deep',
    project_id: ':project_id',
    section_id: ':section_id',
    tags: 'phone',
    due_on: '2026-11-21',
    due_time: '09:00',
    planned_on: '2026-11-21',
    start_on: '2026-11-21',
    estimate_minutes: '30',
  },
  'POST /quick_add': {
    text: 'Kept words',
    project_id: ':project_id',
    section_id: ':section_id',
    parent_id: ':task_id',
    planned_on: '2026-11-21',
    due_on: '2026-11-21',
  },
  'POST /quick_add/preview': { text: 'Kept words' },
  'POST /markdown/preview': { notes: 'Kept words' },
  'PUT /tasks/:task_id/title': { title: 'Kept words', version: '1' },
  'POST /tasks/:task_id/subtasks': { text: 'Kept words' },
  'PUT /tasks/:task_id/estimate': { estimate: '45 m', version: '1' },
  'PUT /tasks/:task_id/parent': { parent_id: ':blocker_id' },
  'POST /tasks/:task_id/blockers': { blocker_id: ':blocker_id' },
  'POST /tasks/:task_id/time_entries': { minutes: '25' },
  'POST /tasks/:task_id/reminders': { on: '2026-11-25', at: '09:00' },
  'PUT /reminders/:id': { for: '1h' },
  'POST /tasks/bulk': { 'ids[]': ':task_id', 'do': 'complete' },
  'POST /contacts/merges': { 'ids[0]': ':contact_id', 'ids[1]': ':second_contact_id' },
  'PUT /tasks/:task_id/position': {
    project_id: ':project_id',
    section_id: ':section_id',
    before_id: ':blocker_id',
  },
  'PUT /tasks/:task_id/day/:kind?': { day: '2026-11-21' },
  'POST /filters': { name: 'Kept words', query: 'due=week' },
  'PUT /filters/:id': { name: 'Kept words' },
  'PUT /filters/:filter_id/position': { direction: 'up' },
  'PUT /tags/:id': { name: 'kept_words' },
  'POST /tags/:tag_id/merge': { into_id: ':tag_id' },
  'POST /projects': { name: 'Kept words', color: 'blue', notes: 'Kept notes' },
  'PUT /projects/:id': { name: 'Kept words', color: 'blue', notes: 'Kept notes', version: '1' },
  'POST /projects/:project_id/sections': { name: 'Kept words' },
  'PUT /projects/:project_id/sections/:id': { name: 'Kept words' },
  'PUT /projects/:project_id/position': { direction: 'up' },
  'PUT /sections/:section_id/position': { direction: 'up' },
  'POST /journal/templates': { name: 'Kept words', kind: 'reflection', body: 'Kept words' },
  'PUT /journal/templates/:id': { name: 'Kept words', kind: 'reflection', body: 'Kept words' },
  'PUT /goals/:goal_id/status': { status: 'reached' },
  'POST /goals/:goal_id/tasks': { text: 'Kept words', task_id: ':blocker_id' },
  'POST /goals/:goal_id/key_results': {
    title: 'Kept words',
    kind: 'number',
    unit: 'km',
    start_value: '3',
    target_value: '12',
  },
  'PUT /goals/:goal_id/key_results/:id': {
    title: 'Kept words',
    unit: 'km',
    start_value: '3',
    target_value: '12',
    version: '1',
  },
  'POST /goals/:goal_id/key_results/:key_result_id/measurements': {
    value: '5',
    measured_on: '2026-11-19',
  },
  'POST /goals/:goal_id/key_results/:key_result_id/milestones': {
    title: 'Kept words',
    due_on: '2026-12-01',
  },
  'PUT /goals/:goal_id/key_results/:key_result_id/milestones/:id': {
    title: 'Kept words',
    due_on: '2026-12-01',
  },
  'POST /goals/:goal_id/check_ins': {
    note: 'Kept words',
    confidence: '4',
    checked_on: '2026-11-19',
  },
  'PUT /goals/:goal_id/check_ins/:id': {
    note: 'Kept words',
    confidence: '4',
    checked_on: '2026-11-19',
  },
  'PUT /meetings/:meeting_id/preparation': { preparation: 'Kept words' },
  'PUT /meetings/:meeting_id/notes': { notes: 'Kept words', ticked: '' },
  'POST /meetings/:meeting_id/action_items': {
    line: '@Kept look into it',
    contact: 'new',
    name: 'Kept words',
  },
  'POST /meetings/:meeting_id/agenda_points': { title: 'Kept words', minutes: '10' },
  'PUT /meetings/:meeting_id/agenda_points/:id': { title: 'Kept words', minutes: '10' },
  'PUT /meetings/:meeting_id/agenda_points/:agenda_point_id/position': { direction: 'up' },
  'POST /meetings/:meeting_id/decisions': { text: 'Kept words' },
  'PUT /meetings/:meeting_id/decisions/:id': { text: 'Kept words' },
  'POST /readiness/:role_id/criteria': {
    kind: 'check',
    title: 'Kept words',
    weight: '4',
    skill_id: ':skill_id',
    goal_id: ':goal_id',
    level: '3',
    needed: '2',
  },
  'PUT /readiness/:role_id/criteria/:id': {
    title: 'Kept words',
    weight: '4',
    skill_id: ':skill_id',
    goal_id: ':goal_id',
    level: '3',
    needed: '2',
    version: '1',
  },
  'PUT /readiness/:role_id/criteria/:criterion_id/position': { direction: 'up' },
  'PUT /readiness/:role_id/advertisement': { advertisement: 'Kept words', version: '1' },
  'POST /readiness/:role_id/terms': { wanted: 'Kept words' },
  'PUT /skills/category': { from: 'Plain words', to: 'Kept words' },
  'POST /skills/csv': { csv: 'name\nKept words' },
  'POST /contacts/cards': { cards: 'BEGIN:VCARD\nVERSION:4.0\nFN:Kept words\nEND:VCARD' },
  'POST /contacts/:contact_id/talks': { day: '2026-11-19', note: 'Kept words' },
  'PUT /contacts/:contact_id/talks/:id': { day: '2026-11-19', note: 'Kept words' },
  'POST /skills/:skill_id/assessments': {
    level: '3',
    note: 'Kept words',
    assessed_on: '2026-11-19',
  },
  'PUT /skills/:skill_id/assessments/:id': {
    level: '3',
    note: 'Kept words',
    assessed_on: '2026-11-19',
  },
  'POST /evidence/:end_type/:end_id': {
    chosen: 'task-:task_id',
    note: 'Kept words',
    shown_on: '2026-11-19',
  },
  'PUT /evidence/:id': { note: 'Kept words', shown_on: '2026-11-19' },
  'POST /feedback/capture': { text: 'Kept words', kind: 'praise' },
  'POST /feedback/capture/preview': { text: 'Kept words', kind: 'praise' },
  'POST /feedback/ask': {
    contact_id: ':contact_id',
    context: 'Kept words',
    asked_on: '2026-11-19',
  },
  'POST /feedback/:remark_id/answer': { said: 'Kept words', kind: 'praise', day: '2026-11-19' },
  'POST /feedback/:remark_id/task': { text: 'Kept words' },
  ...areaForms(),
  'POST /skills': { ...AREA_FACTORIES.skills.form, level: '2' },
}

/** Places beside another record, where a form above names a step. */
export const BESIDE: Record<string, Form> = {
  'PUT /filters/:filter_id/position': { before_id: ':filter_id' },
  'PUT /projects/:project_id/position': { before_id: ':project_id' },
  'PUT /sections/:section_id/position': { after_id: ':section_id' },
  'PUT /readiness/:role_id/criteria/:criterion_id/position': { before_id: ':criterion_id' },
  'PUT /tasks/:task_id/position': { after_id: ':blocker_id', list: 'plan' },
  'POST /tasks/bulk': { 'ids[]': ':task_id', 'do': 'complete' },
}

/** Routes that write and read nothing but their address; `PATCH` is `PUT` by another name. */
export const WITHOUT_FIELDS = new Set([
  'DELETE /evidence/:id',
  'DELETE /feedback/:remark_id/task',
  'POST /sign-out',
  'DELETE /settings/sessions',
  'DELETE /settings/tokens/:id',
  'DELETE /settings/webhooks/:webhook_id',
  'POST /settings/webhooks/:webhook_id/activation',
  'POST /settings/webhooks/:webhook_id/secret',
  'POST /settings/webhooks/:webhook_id/pings',
  'DELETE /admin/invitations/:id',
  'POST /admin/accounts/:account_id/administration',
  'DELETE /admin/accounts/:account_id/administration',
  'POST /admin/accounts/:account_id/suspension',
  'DELETE /admin/accounts/:account_id/suspension',
  'DELETE /admin/accounts/:account_id/deletion',
  'POST /admin/accounts/:account_id/password-link',
  'POST /days/:day/plan',
  'DELETE /days/:day/shutdown',
  'DELETE /days/:day/capacity',
  'POST /days/:day/carries',
  'POST /tasks/:task_id/plan',
  'DELETE /tasks/:task_id/plan',
  'DELETE /tasks/:task_id/parent',
  'DELETE /tasks/:id',
  'POST /tasks/:task_id/completion',
  'DELETE /tasks/:task_id/completion',
  'POST /tasks/:task_id/drop',
  'DELETE /tasks/:task_id/drop',
  'POST /tasks/:task_id/skip',
  'POST /tasks/:task_id/duplicates',
  'DELETE /tasks/:task_id/blockers/:id',
  'POST /tasks/:task_id/timer',
  'DELETE /tasks/:task_id/timer',
  'DELETE /tasks/:task_id/time_entries/:id',
  'DELETE /tasks/:task_id/reminders/:id',
  'DELETE /reminders/:id',
  'DELETE /attachments/:id',
  'POST /changes/:change_id/undo',
  'DELETE /trash',
  'DELETE /trash/:record_type/:id',
  'POST /trash/:record_type/:id/restoration',
  'DELETE /filters/:id',
  'DELETE /tags/:id',
  'DELETE /projects/:id',
  'DELETE /projects/:project_id/sections/:id',
  'POST /projects/:project_id/archive',
  'DELETE /projects/:project_id/archive',
  // what is not understood has no days to show, and that is the answer
  'POST /recurrence/preview',
  // files have tests of their own
  'POST /tasks/:task_id/attachments',
  'POST /journal/:entry_id/attachments',
  'POST /attachments',
  'POST /journal/:entry_id/review',
  'DELETE /journal/:entry_id/review',
  'DELETE /journal/templates/:id',
  'DELETE /goals/:goal_id/tasks/:id',
  'DELETE /goals/:goal_id/key_results/:id',
  'DELETE /goals/:goal_id/key_results/:key_result_id/measurements/:id',
  'DELETE /goals/:goal_id/key_results/:key_result_id/milestones/:id',
  'POST /goals/:goal_id/key_results/:key_result_id/milestones/:milestone_id/completion',
  'DELETE /goals/:goal_id/key_results/:key_result_id/milestones/:milestone_id/completion',
  'DELETE /goals/:goal_id/check_ins/:id',
  'POST /meetings/:meeting_id/preparation',
  'DELETE /meetings/:meeting_id/preparation',
  'POST /meetings/:meeting_id/completion',
  'DELETE /meetings/:meeting_id/completion',
  'POST /meetings/:meeting_id/agenda_points/:agenda_point_id/discussion',
  'DELETE /meetings/:meeting_id/agenda_points/:agenda_point_id/discussion',
  'DELETE /meetings/:meeting_id/agenda_points/:id',
  'DELETE /meetings/:meeting_id/decisions/:id',
  'DELETE /readiness/:role_id/criteria/:id',
  'POST /readiness/:role_id/criteria/:criterion_id/tick',
  'DELETE /readiness/:role_id/criteria/:criterion_id/tick',
  'POST /skills/starter',
  'DELETE /skills/:skill_id/assessments/:id',
  'DELETE /contacts/:contact_id/talks/:id',
  ...Object.keys(AREA_FACTORIES).map((area) => `DELETE /${area}/:id`),
])

function areaForms(): Record<string, Form> {
  return Object.fromEntries(
    Object.entries(AREA_FACTORIES).flatMap(([area, { form }]) => [
      [`POST /${area}`, form],
      [`PUT /${area}/:id`, { ...form, version: '1' }],
    ])
  )
}

/** A form with the ids of a world in place. */
export const filled = (form: Form, world: World): Form =>
  Object.fromEntries(
    Object.entries(form).map(([name, value]) => [
      name,
      value.replace(/:([a-z_]+)/g, (whole, id) => String(world[id] ?? whole)),
    ])
  )

export const encode = (form: Form) => new URLSearchParams(form).toString()

/** Sends forms as one person, and does not follow where they lead. */
export class Sender {
  constructor(
    private client: ApiClient,
    private user: User
  ) {}

  send(route: string, world: World, body: string): Promise<ApiResponse> {
    const [method, pattern] = route.split(' ')
    return this.client
      .request(addressOf(pattern, world), method)
      .form(body as never)
      .loginAs(this.user)
      .withCsrfToken()
      .redirects(0) as unknown as Promise<ApiResponse>
  }
}
