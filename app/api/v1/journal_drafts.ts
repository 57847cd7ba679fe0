import { entryTable } from '#queries/journal'
import { refuse } from '#exceptions/refuse'
import { answers, type Operation, reads, writes } from '#services/api/operation'
import { dateOf, dayFrom } from '#services/days/bounds'
import { draftOfDay, writeDraftOfDay } from '#services/drafts/day'

const path = '/journal_drafts/:day'

/** A day's log, drafted from what the token may read of the day. */
export const draftOperations: Operation[] = [
  reads({
    name: 'journal_drafts.show',
    area: 'journal',
    method: 'GET',
    path,
    summary: 'Draft the log of a day',
    description:
      'From what happened and the token may read. Where the day has its log, `text` is what that does not say yet. Nothing is written.',
    scope: 'journal:read',
    answer: answers.plain(
      {
        type: 'object',
        required: ['entry_id', 'text'],
        additionalProperties: false,
        properties: {
          entry_id: { type: ['integer', 'null'], minimum: 1 },
          text: { type: 'string' },
        },
      },
      'The draft, in Markdown; empty when there is nothing to say.'
    ),
    example: { entry_id: null, text: '## What happened\n\n- [Call Ana](/tasks/12)\n' },
    async run(call) {
      const { entry, text } = await draftOfDay(call.person, dayFrom(call.params.day), call)
      return { entry_id: entry?.id ?? null, text }
    },
  }),
  writes({
    name: 'journal_drafts.store',
    area: 'journal',
    method: 'POST',
    path,
    summary: 'Put the draft into the log of a day',
    description: 'As a log of its own, or below the one that stands, which stays as it is.',
    scope: 'journal:write',
    answer: answers.one(entryTable.shape),
    async run(call) {
      const { change, label, params, person, scopes } = call
      const day = dayFrom(params.day)
      label('journal.changes.drafted', { date: dateOf(day, person) })
      const entry = await writeDraftOfDay(change, person, day, scopes)
      if (!entry) refuse('day', person.t('today.journal.nothing'))
      return entryTable.find(call, entry.id)
    },
  }),
]
