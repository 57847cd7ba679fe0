import router from '@adonisjs/core/services/router'
import { AREA_NAMES } from '#areas'
import { RECORD_TYPES } from '#services/changes/record_types'
import { STEPS } from '#services/reviews/steps'

/** Ids are small whole numbers: anything else names nothing and answers 404. */
const id = { match: /^[1-9]\d{0,8}$/, cast: Number }
const ofRecords = Object.keys(RECORD_TYPES).map((type) => `${type}_id`)
const others = [
  'id',
  'account_id',
  'category_id',
  'contributor_id',
  'shared_item_id',
  'change_id',
  'end_id',
  'filter_id',
  'learning_id',
  'webhook_id',
]
for (const name of [...ofRecords, ...others]) {
  router.where(name, id)
}
/** `YYYY-MM-DD`; whether the day exists is checked where it is used. */
router.where('day', /^\d{4}-\d{2}-\d{2}$/)
router.where('step', new RegExp(`^(${STEPS.join('|')})$`))

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
