import db from '@adonisjs/lucid/services/db'
import { refuse } from '#exceptions/refuse'
import Tag from '#models/tag'
import { answers, takes, type WriteCall, writes } from '#services/api/operation'
import { own } from '#services/api/own'
import { ApiProblem } from '#services/api/problem'
import { resource } from '#services/api/resource'
import { is, type Reading, type Row, Shape } from '#services/api/shape'
import { Table } from '#services/api/table'
import { fold } from '#services/search/words'
import { mergeTagValidator, tagValidators } from '#validators/tag'

export const tagShape = new Shape(
  'Tag',
  {
    id: is.id(),
    name: is.text(),
    tasks_count: is.brought(is.integer({ minimum: 0 })),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  { description: 'A short label that tasks carry. It is made by being used.', complete: countTasks }
)

async function countTasks(rows: Row[], { person, client, fields }: Reading) {
  if (!fields.has('tasks_count')) return
  const ids = rows.map(({ id }) => id)
  const found = await (client ?? db)
    .query<any>()
    .from('taggings')
    .where({ user_id: person.id, record_type: 'task' })
    .whereIn('tag_id', ids)
    .groupBy('tag_id')
    .select('tag_id')
    .count('* as count')
  const counts = new Map(found.map((row) => [row.tag_id, Number(row.count)]))
  for (const row of rows) row.tasks_count = counts.get(row.id) ?? 0
}

const table = new Table({
  table: 'tags',
  shape: tagShape,
  sorts: { name: 'text', id: 'id' },
  sort: 'name',
})

/** Two tags of one name are one tag, and that is asked for in so many words. */
async function refuseTaken({ person, client, input }: WriteCall, tag: Tag) {
  const same = await Tag.of(person, { client })
    .whereNot('id', tag.id)
    .where('key', fold(input.name))
    .first()
  if (!same) return
  const message = `Another tag has this name: merge this one into it (POST /tags/${tag.id}/merge with into_id ${same.id}).`
  throw new ApiProblem('conflict', message, [{ field: '/name', rule: 'unique', message }])
}

export default [
  ...resource({
    name: 'tags',
    one: 'a tag',
    many: 'tags',
    area: 'tasks',
    model: Tag,
    table,
    validators: tagValidators,
    also: [409],
    examples: { input: { name: 'phone' } },
    verbs: {
      async update(call, tag: Tag) {
        await refuseTaken(call, tag)
        call.label('lists.changes.tag_renamed', { name: call.input.name })
        await tag.rename(call.change, call.input.name)
      },
      async remove({ change, label }, tag: Tag) {
        label('lists.changes.tag_deleted', { name: tag.name })
        await tag.remove(change)
      },
    },
  }),
  writes({
    name: 'tags.merge.store',
    area: 'tasks',
    method: 'POST',
    path: '/tags/:tag_id/merge',
    summary: 'Make one tag part of another',
    description: 'What carries it carries the other one from then on, and this one is gone.',
    scope: 'tasks:write',
    body: takes.json(mergeTagValidator, { example: { into_id: 4 } }),
    answer: answers.one(tagShape),
    async run(call) {
      const { change, input, label, params, person, client } = call
      const tag = await own(Tag, call, params.tag_id)
      const into = await Tag.of(person, { client })
        .where('id', input.into_id)
        .whereNot('id', tag.id)
        .first()
      if (!into) return refuse('into_id', 'Choose another one of your tags.')
      label('lists.changes.tag_merged', { name: tag.name, into: into.name })
      await tag.mergeInto(change, into)
      return table.find(call, into.id)
    },
  }),
]
