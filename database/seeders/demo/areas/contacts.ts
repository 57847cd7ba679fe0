import { addDays, type Day } from '#services/calendar/day'
import { firstOf, keyOf, tidyPoints } from '#services/contacts/points'
import type { Telling } from '../write.js'
import { PEOPLE, type Told } from './_people.js'

const pointsOf = ({ reached = [] }: Told) =>
  tidyPoints(reached.map(([kind, value, label = '']) => ({ kind, value, label })))

/** By the names of columns; known for longer the further up they stand. */
export default (today: Day) =>
  PEOPLE.map((told, at) => {
    const points = pointsOf(told)
    return {
      full_name: told.name,
      nicknames: told.nicknames ?? null,
      company: told.company ?? null,
      role: told.role ?? null,
      birthday: told.birthday ?? null,
      how_met: told.met ?? null,
      keep_in_touch_days: told.every ?? null,
      notes: told.notes ?? null,
      email: firstOf(points, 'email'),
      phone: firstOf(points, 'phone'),
      points_text: points.map(({ value }) => value).join('\n'),
      created_at: `${addDays(today, -370 + at * 9)}T08:30:00.000Z`,
    }
  })

/** How they are reached, when Maya talked with them, and their tags. */
export async function tell({ today, moment, id, insert, rows }: Telling) {
  const stamps = { created_at: moment(today), updated_at: moment(today) }
  const tags = new Map((await rows('tags', 'id', 'name')).map((tag) => [tag.name, tag.id]))
  const all = PEOPLE.map((told) => ({ told, contact_id: id('contacts', told.name) }))
  await insert(
    'contact_points',
    all.flatMap(({ told, contact_id }) =>
      pointsOf(told).map(({ kind, label, value }, position) => ({
        ...{ contact_id, kind, label, value, key: keyOf(kind, value), position },
        ...stamps,
      }))
    )
  )
  await insert(
    'talks',
    all.flatMap(({ told, contact_id }) =>
      (told.talks ?? []).map(([daysAgo, note]) => {
        const day = addDays(today, -daysAgo)
        return { contact_id, day, note, created_at: moment(day), updated_at: moment(day) }
      })
    )
  )
  await insert(
    'taggings',
    all.flatMap(({ told, contact_id }) =>
      (told.tags ?? [])
        .filter((tag) => tags.has(tag))
        .map((tag) => ({ tag_id: tags.get(tag), record_type: 'contact', record_id: contact_id }))
    )
  )
}
