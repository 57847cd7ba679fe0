import { AREA_NAMES } from '#areas'
import auth from '#api/v1/auth'
import batch from '#api/v1/batch'
import feed from '#api/v1/feed'
import webhooks from '#api/v1/webhooks'
import type { Operation } from '#services/api/operation'

/** Areas beside tasks have theirs in the file of their name. */
const areas: Operation[][] = await Promise.all(
  AREA_NAMES.map(async (name) => (await import(`#api/v1/${name}`)).default)
)

/** Every operation of the API's first version: the route table and the contract are made of them. */
export const OPERATIONS: Operation[] = [...auth, ...batch, ...feed, ...areas.flat(), ...webhooks]
