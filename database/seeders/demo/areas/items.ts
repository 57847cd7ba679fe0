import type { Named } from '#services/library/parts'
import { usualPart } from '#services/library/people'
import { sharedColumns } from '#services/library/shared_columns'
import { addDays, type Day } from '#services/calendar/day'
import { fold } from '#services/search/words'
import { coverOf } from '../covers.js'
import type { Telling } from '../write.js'
import { ITEMS, TITLES, type ToldItem, type ToldTitle } from './_library.js'

/** What Maya watches, reads and studies, by the names of columns. */
export default (today: Day) =>
  ITEMS.map((told) => {
    const ago = (days: number | undefined) => (days === undefined ? null : addDays(today, -days))
    const { kind, name, description = '', notes = '', year = null, category = '' } = told
    return {
      ...{ kind, name, description, notes, year, category, url: '' },
      ...{ status: told.status ?? 'wanted', rating: told.rating ?? null },
      ...{ started_on: ago(told.started), finished_on: ago(told.finished) },
      people: JSON.stringify(namesOf(told)),
      // noted down a few days before it was begun
      ...addedOn(today, told),
    }
  })

function addedOn(today: Day, { started, finished }: ToldItem) {
  const first = started ?? finished
  return first === undefined ? {} : { created_at: `${addDays(today, -first - 4)}T17:35:00.000Z` }
}

const namesOf = ({ by = [], kind }: Pick<ToldItem, 'by' | 'kind'>): Named[] =>
  typeof by === 'string' ? [{ name: by, part: usualPart(kind) }] : by

/** What the instance offers, which of it Maya took, what it showed her and what came of it. */
export async function tell(telling: Telling) {
  const { change, id, insert, keepCover } = telling
  const shared = await tellShared(telling)
  const tags = await tagIds(telling)
  for (const told of ITEMS) {
    const item = id('items', told.name)
    const title = told.shared ? shared.get(told.name) : undefined
    const cover = title?.cover ?? (told.covered ? await keepCover(await coverOf(told.name)) : null)
    await change('items', item, { cover, shared_item_id: title?.id ?? null })
    const taggings = (told.tags ?? []).map((name) => ({
      ...{ tag_id: tags.get(name), record_type: 'item', record_id: item },
    }))
    if (taggings.length > 0) await insert('taggings', taggings)
    if (told.showed) await tellEvidence(telling, told, item)
  }
}

/** Tags that other records carry as well are the same ones. */
async function tagIds({ insert, moment, rows, today }: Telling) {
  const known = new Map((await rows('tags', 'id', 'key')).map((row) => [String(row.key), row.id]))
  const wanted = new Set(ITEMS.flatMap(({ tags = [] }) => tags))
  const stamp = moment(addDays(today, -300), 12)
  for (const name of wanted) {
    if (known.has(name)) continue
    const row = { name, key: fold(name), created_at: stamp, updated_at: stamp }
    known.set(name, (await insert('tags', [row]))[0])
  }
  return known
}

/** The sentence that came with the end, and the task in which it was put to use. */
async function tellEvidence(
  { id, insert, moment, rows, tasks, today }: Telling,
  { finished = 0, showed, applied, name }: ToldItem,
  item: number
) {
  const [skill, note] = showed!
  const claim = { claim_type: 'skill', claim_id: id('skills', skill), from_text: false }
  const day = addDays(today, -finished)
  const evidence = (proof: Record<string, unknown>, on: Day, why: string) => ({
    ...{ ...claim, ...proof, note: why, shown_on: on },
    ...{ created_at: moment(on, 600), updated_at: moment(on, 600) },
  })
  await insert('evidence', [evidence({ proof_type: 'item', proof_id: item }, day, note)])
  if (!applied) return

  const shown = new Set(
    (await rows('evidence', 'claim_id', 'proof_type', 'proof_id'))
      .filter((row) => row.claim_id === claim.claim_id && row.proof_type === 'task')
      .map((row) => row.proof_id)
  )
  const task = tasks.find(
    (one) => one.status === 'done' && one.closedOn! > addDays(day, 3) && applied.test(one.title)
  )
  if (!task || shown.has(task.id)) return
  const why = `Applied what “${name}” taught.`
  await insert('evidence', [
    evidence({ proof_type: 'task', proof_id: task.id }, task.closedOn!, why),
  ])
}

/** The shared library, once on an instance: the administrator's titles and categories, with their trail. */
async function tellShared(telling: Telling) {
  const { moment, shareAll, shared, today } = telling
  const known = await shared('shared_items', 'id', 'name', 'cover')
  if (known.length === 0) {
    const days = TITLES.map((_, at) => moment(addDays(today, at - 40), 200 + at * 7))
    const stamps = (at: string) => ({ created_at: at, updated_at: at })
    const names = [...new Set(TITLES.map(({ category }) => category!))].sort()
    const categories = await shareAll(
      'categories',
      names.map((name, at) => ({
        name,
        name_key: fold(name),
        position: at + 1,
        ...stamps(days[0]),
      }))
    )
    const titles = await shareAll(
      'shared_items',
      await Promise.all(
        TITLES.map(async (told, at) => ({
          ...(await titleRow(telling, told)),
          category_id: categories[names.indexOf(told.category!)],
          ...stamps(days[at]),
        }))
      )
    )
    await tellCredits(telling, titles, days[0])
    await telling.act(
      'category_added',
      names.map((title) => ({ title })),
      days[0]
    )
    for (const [at, { name }] of TITLES.entries()) {
      await telling.act('shared_item_added', [{ id: titles[at], title: name }], days[at])
    }
  }
  const all = known.length > 0 ? known : await shared('shared_items', 'id', 'name', 'cover')
  return new Map(
    all.map((row) => [String(row.name), { id: Number(row.id), cover: row.cover as string | null }])
  )
}

async function titleRow({ keepCover }: Telling, told: ToldTitle) {
  const { kind, name, description, year = null, generated = false, covered } = told
  const names = namesOf(told).map((one) => one.name)
  return {
    ...{ kind, name, description, year, url: '', description_generated: generated },
    cover: covered ? await keepCover(await coverOf(name), true) : null,
    ...sharedColumns({ name, description, year }, names),
  }
}

async function tellCredits({ shareAll }: Telling, titles: number[], at: string) {
  const stamps = { created_at: at, updated_at: at }
  const names = [...new Set(TITLES.flatMap((told) => namesOf(told).map(({ name }) => name)))]
  const ids = await shareAll(
    'contributors',
    names.map((name) => ({ name, name_key: fold(name).slice(0, 100), biography: '', ...stamps }))
  )
  await shareAll(
    'credits',
    TITLES.flatMap((told, title) =>
      namesOf(told).map(({ name, part }, position) => ({
        ...{ shared_item_id: titles[title], contributor_id: ids[names.indexOf(name)] },
        ...{ part, character: '', position: position + 1 },
      }))
    )
  )
}
