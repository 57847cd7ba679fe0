import { draftOperations } from '#api/v1/journal_drafts'
import { templateOperations } from '#api/v1/journal_templates'
import Entry, { type EntryKind } from '#models/entry'
import Learning from '#models/learning'
import { entryTable, learningTable } from '#queries/journal'
import { actsOn } from '#services/api/acts'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import type { WriteCall } from '#services/api/operation'
import { ApiProblem } from '#services/api/problem'
import { resource, type Verbs } from '#services/api/resource'
import { DayTaken, rewriteEntry, writeEntry } from '#services/journal/write'
import { entryEmpty, entryValidators, learningValidators } from '#validators/entry'

const learning = {
  body: 'A plan shows rows **estimated**, not rows read.',
  day: '2026-11-20',
  source: 'The incident of Tuesday',
  takeaway: 'Compare both before adding an index.',
  tags: ['databases'],
  skill_ids: [],
  shareable: false,
}
const output = {
  id: 1,
  title: 'A plan shows rows estimated, not rows read.',
  kind: 'learning',
  ...learning,
  review_step: 0,
  review_on: '2026-11-21',
  ...EXAMPLE_MOMENTS,
}

/** A day has one daily entry: the answer says which. */
async function once<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof DayTaken)) throw error
    const message = `This day has its daily entry already: change /journal/${error.entry.id}.`
    throw new ApiProblem('conflict', message, [{ field: '/day', rule: 'unique', message }])
  }
}

const verbs = (kind?: EntryKind): Verbs => ({
  async create({ change, input, label, person }) {
    const entry = await once(writeEntry(change, person, kind ? { ...input, kind } : input))
    label('journal.changes.created', { title: entry.title })
    return entry.id
  },
  async update({ change, input, label, person }, entry: Entry) {
    await once(rewriteEntry(change, person, entry, input))
    label('journal.changes.changed', { title: entry.title })
  },
  async remove({ change, label, person }, entry: Entry) {
    label('journal.changes.trashed', { title: entry.title })
    await entry.trash(change, person.clock.now)
  },
})

/** What they are found by is all that operations ask of a model. */
const Learnings = Learning as unknown as typeof Entry

const common = { area: 'journal' as const, empty: entryEmpty, also: [409] }

export default [
  ...templateOperations,
  ...draftOperations,
  ...resource({
    ...common,
    name: 'journal',
    one: 'an entry',
    many: 'entries of the journal',
    model: Entry,
    table: entryTable,
    validators: entryValidators,
    verbs: verbs(),
    examples: { input: { kind: 'learning', ...learning }, output },
  }),
  ...resource({
    ...common,
    name: 'learnings',
    one: 'a learning',
    many: 'learnings',
    model: Learnings,
    table: learningTable,
    validators: learningValidators,
    verbs: verbs('learning'),
    examples: { input: learning, output },
  }),
  ...actsOn(
    { area: 'journal', path: '/learnings/:learning_id', model: Learnings, table: learningTable },
    [
      {
        name: 'learnings.review.store',
        method: 'POST',
        path: '/review',
        summary: 'Say that a learning is still true',
        description: 'It comes back after 7, 30 and 90 days, and then no more.',
        run: async ({ change, label, person }: WriteCall, entry) => {
          label('journal.changes.found_true', { title: entry.title })
          await entry.findTrue(change, person.today)
        },
      },
      {
        name: 'learnings.review.destroy',
        method: 'DELETE',
        path: '/review',
        summary: 'Let a learning come back no more',
        run: async ({ change, label }: WriteCall, entry) => {
          label('journal.changes.stopped', { title: entry.title })
          await entry.stopReviews(change)
        },
      },
    ]
  ),
]
