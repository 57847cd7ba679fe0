import router from '@adonisjs/core/services/router'
import { AREA_NAMES } from '#areas'

/** Ids are small whole numbers: anything else names nothing and answers 404. */
const id = { match: /^[1-9]\d{0,8}$/, cast: Number }
for (const name of [
  'id',
  'task_id',
  'project_id',
  'section_id',
  'change_id',
  'reminder_id',
  'filter_id',
  'tag_id',
  'webhook_id',
  'end_id',
  'entry_id',
  'learning_id',
  'skill_id',
  'goal_id',
  'key_result_id',
  'milestone_id',
]) {
  router.where(name, id)
}
/** `YYYY-MM-DD`; whether the day exists is checked where it is used. */
router.where('day', /^\d{4}-\d{2}-\d{2}$/)

await import('#start/routes/accounts')
await import('#start/routes/settings')
await import('#start/routes/admin')
await import('#start/routes/today')
await import('#start/routes/tasks')
await import('#start/routes/time_and_files')
await import('#start/routes/changes')
await import('#start/routes/lists')
await import('#start/routes/projects')
await import('#start/routes/help')
await import('#start/routes/evidence')
for (const area of AREA_NAMES) await import(`#start/routes/${area}`)
await import('#start/routes/api')
await import('#start/routes/not_found')
