import auth from '#api/v1/auth'
import batch from '#api/v1/batch'
import feed from '#api/v1/feed'
import items from '#api/v1/items'
import webhooks from '#api/v1/webhooks'
import type { Operation } from '#services/api/operation'

/** Every operation of the API's first version: the route table and the contract are made of them. */
export const OPERATIONS: Operation[] = [...auth, ...batch, ...feed, ...items, ...webhooks]
