import type Remark from '#models/remark'
import { presentHistory } from '#presenters/area'
import { type presentClaims, presentLinks } from '#presenters/evidence'
import { presentRemark, remarkOptions, remarkValues } from '#presenters/remark'
import { presentTasks } from '#presenters/task_row'
import { aroundRemarks, contactChoices, skillChoices } from '#queries/feedback_around'
import { tagsAndSkillsOfRemarks } from '#queries/tags_and_skills'
import { readRows } from '#queries/raw'
import { decorate } from '#queries/task_decorations'
import { TASK_COLUMNS } from '#queries/task_row'
import type { Row } from '#services/api/shape'
import { navigation } from '#services/page/navigation'
import type { Person } from '#services/person'

/** All that the page of a remark shows, in words. */
export async function presentRemarkPage(remark: Remark, person: Person) {
  const pointer = { type: 'remark' as const, id: remark.id }
  const [record, links, history, task] = await Promise.all([
    describe(remark, person),
    presentLinks(person, pointer),
    presentHistory(person, 'remark', remark.id),
    followUpOf(remark, person),
  ])
  return {
    ...{ record, history, task, ...remarkOptions(person) },
    links: { ...links, claims: links.claims && withoutCounting(links.claims, remark, person) },
  }
}

type Claims = Awaited<ReturnType<typeof presentClaims>>

/** A suggestion or a concern is about a skill without showing it: here as on the page of the skill. */
function withoutCounting(claims: Claims, { direction, kind }: Remark, { t }: Person): Claims {
  if (direction === 'given' || kind === null || kind === 'praise') return claims
  const waits = t('evidence.waits.remark')
  return { ...claims, rows: claims.rows.map((row) => ({ ...row, counts: false, waits })) }
}

/** The form of a remark that is there. */
export async function editPage(remark: Remark, person: Person) {
  const row = await rowOf(remark, person)
  return {
    ...(await remarkChoices(person, remark.contactId)),
    record: await describe(remark, person, row),
    values: remarkValues(remark, row),
  }
}

/** What the form lets choose from. */
export async function remarkChoices(person: Person, chosen: number | null = null) {
  const [contacts, skills, { tags }] = await Promise.all([
    contactChoices(person, chosen),
    skillChoices(person),
    navigation(person),
  ])
  return { contacts, skills, knownTags: tags.slice(0, 200), ...remarkOptions(person) }
}

async function describe(remark: Remark, person: Person, row?: Row) {
  const known = row ?? (await rowOf(remark, person))
  return presentRemark(remark, known, await aroundRemarks(person, [known]), person)
}

async function rowOf(remark: Remark, person: Person): Promise<Row> {
  const { id, status, direction, contactId, taskId } = remark
  const row: Row = { id, status, direction, contact_id: contactId, task_id: taskId }
  await tagsAndSkillsOfRemarks([row], { person, fields: new Set(['tags', 'skill_ids']) })
  return row
}

/** The task that came of it; null when there is none, or it is in the trash. */
async function followUpOf({ taskId }: Remark, person: Person) {
  if (taskId === null) return null
  const columns = TASK_COLUMNS.join(', ')
  const rows = await readRows(
    `select ${columns} from tasks where user_id = ? and id = ? and trashed_at is null`,
    [person.id, taskId]
  )
  if (rows.length === 0) return null
  await decorate(person, rows)
  return presentTasks(rows, person, (await navigation(person)).projects)[0]
}
