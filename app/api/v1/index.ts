import { AREA_NAMES } from '#areas'
import admin from '#api/v1/admin'
import attachments from '#api/v1/attachments'
import auth from '#api/v1/auth'
import batch from '#api/v1/batch'
import capture from '#api/v1/capture'
import days from '#api/v1/days'
import evidence from '#api/v1/evidence'
import feed from '#api/v1/feed'
import filters from '#api/v1/filters'
import history from '#api/v1/history'
import profile from '#api/v1/profile'
import projects from '#api/v1/projects'
import reminders from '#api/v1/reminders'
import sections from '#api/v1/sections'
import tags from '#api/v1/tags'
import taskActs from '#api/v1/task_acts'
import taskParts from '#api/v1/task_parts'
import tasks from '#api/v1/tasks'
import taskTime from '#api/v1/task_time'
import trash from '#api/v1/trash'
import webhooks from '#api/v1/webhooks'
import type { Operation } from '#services/api/operation'

/** Areas beside tasks have theirs in the file of their name. */
const areas: Operation[][] = await Promise.all(
  AREA_NAMES.map(async (name) => (await import(`#api/v1/${name}`)).default)
)

const ofTasks = [
  ...tasks,
  ...taskActs,
  ...taskParts,
  ...taskTime,
  ...capture,
  ...reminders,
  ...attachments,
  ...days,
]
const ofLists = [...projects, ...sections, ...tags, ...filters]

/** Every operation of the API's first version: the route table and the contract are made of them. */
export const OPERATIONS: Operation[] = [
  ...auth,
  ...batch,
  ...feed,
  ...history,
  ...areas.flat(),
  ...evidence,
  ...ofLists,
  ...ofTasks,
  ...profile,
  ...trash,
  ...webhooks,
  ...admin,
]
