import { DateTime } from 'luxon'
import type { ActivityEntry, ActivitySet } from '#queries/activity'
import type { Person } from '#services/person'
import { columnInWords, momentInWords, type Names, SHOWN_COLUMNS } from '#services/tasks/words'
import { changeInWords } from '#services/words/changes'

/** One thing that happened, as the history of a task shows it. */
export type ActivityView = {
  when: string
  iso: string
  /** Through which door; null for the pages, which are what one expects. */
  via: string | null
  title: string
  lines: string[]
  undone: boolean
}

type Known = { names: Names; tags: Map<number, string>; tasks: Map<number, string> }

export function presentActivity(sets: ActivitySet[], known: Known, person: Person): ActivityView[] {
  const { t } = person
  return sets.map((set) => {
    const at = DateTime.fromISO(set.at)
    return {
      when: momentInWords(at, person),
      iso: at.toUTC().toISO()!,
      via: set.via === 'page' ? null : t(`tasks.activity.via.${set.via}`),
      title: changeInWords(set.label, set.data, t),
      lines: set.entries.flatMap((entry) => linesOf(entry, known, person)),
      undone: set.undone,
    }
  })
}

function linesOf(entry: ActivityEntry, known: Known, person: Person): string[] {
  const { t } = person
  if (entry.recordType === 'task') {
    return entry.action === 'changed' ? changed(entry, known, person) : []
  }

  const values: Record<string, unknown> = { ...entry.before, ...entry.after }
  const say = (what: string, name = '') => [t(`tasks.activity.${what}`, { name })]
  switch (entry.recordType) {
    case 'tagging': {
      const name = known.tags.get(Number(values.tag_id))
      if (!name) return []
      return say(entry.action === 'created' ? 'tag_added' : 'tag_removed', name)
    }
    case 'task_block': {
      const name = known.tasks.get(Number(values.blocker_id)) ?? t('tasks.activity.other_task')
      return say(entry.action === 'created' ? 'blocker_added' : 'blocker_removed', name)
    }
    case 'reminder':
      if (!('remind_at' in values)) return []
      return say(
        { created: 'reminder_set', changed: 'reminder_moved', deleted: 'reminder_removed' }[
          entry.action
        ],
        columnInWords('remind_at', values.remind_at, known.names, person)
      )
    case 'attachment':
      if (entry.action === 'created') return say('file_added', String(values.name ?? ''))
      return 'trashed_at' in entry.after
        ? say(entry.after.trashed_at ? 'file_trashed' : 'file_back')
        : []
    case 'time_entry':
      if (entry.action === 'deleted') return say('time_removed')
      return say(values.ended_at ? 'time_added' : 'timer_started')
    default:
      return []
  }
}

/** "Due: today → Fri 27 Nov", one line per column that means something to a person. */
function changed({ before, after }: ActivityEntry, { names }: Known, person: Person): string[] {
  const { t } = person
  const lines = SHOWN_COLUMNS.filter((column) => column in after).map((column) => {
    if (column === 'parent_id') return t('tasks.activity.moved_under')
    return t('tasks.activity.changed', {
      field: t(`tasks.columns.${column}`),
      before: columnInWords(column, before[column], names, person),
      after: columnInWords(column, after[column], names, person),
    })
  })
  if ('trashed_at' in after) {
    lines.push(t(after.trashed_at ? 'tasks.activity.trashed' : 'tasks.activity.restored'))
  }
  return lines
}
