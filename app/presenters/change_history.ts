import { DateTime } from 'luxon'
import { TRASH_DAYS } from '#models/mixins/trashable'
import type { ChangeRow } from '#queries/change_history'
import { dayOf } from '#services/calendar/day'
import type { UndoConflict } from '#services/changes/undo'
import type { Person } from '#services/person'
import { columnInWords, type Names, SHOWN_COLUMNS } from '#services/tasks/words'
import { changeInWords } from '#services/words/changes'
import { capitalised, dayInWords } from '#services/words/dates'
import { areaField } from '#services/words/records'

/** Whether the trash still keeps what undoing a change of that moment may need. */
export const canUndo = (at: DateTime, now: DateTime) => at >= now.minus({ days: TRASH_DAYS })

/** Changes by day, in words. */
export function presentChanges(rows: ChangeRow[], person: Person) {
  const { clock, t, user } = person
  const days = Map.groupBy(rows, ({ created_at: at }) => dayOf(DateTime.fromISO(at), clock.zone))
  return [...days].map(([day, changes]) => ({
    day,
    title: capitalised(dayInWords(day, clock.today, user.locale, t)),
    changes: changes.map((row) => {
      const at = DateTime.fromISO(row.created_at)
      return {
        id: row.id,
        title: changeInWords(row.label, row.data, t),
        time: at.setZone(clock.zone).toFormat('HH:mm'),
        iso: at.toUTC().toISO(),
        via: row.via === 'page' ? null : t(`tasks.activity.via.${row.via}`),
        records: row.records,
        undone: row.undone,
        canUndo: !row.undone && row.records > 0 && canUndo(at, clock.now),
      }
    }),
  }))
}

/** Columns that have words, of tasks and of other records. */
const KNOWN_COLUMNS = new Set<string>([
  ...SHOWN_COLUMNS,
  'name',
  'trashed_at',
  'archived_at',
  'closed_at',
  'closed_on',
  'remind_at',
  'color',
  'line',
  'query',
  'capacity_minutes',
])

/** The fields that an undo would overwrite, in words. What orders a list has no words of its own. */
export function presentUndoConflicts(conflicts: UndoConflict[], names: Names, person: Person) {
  const { t } = person
  return conflicts.map((conflict) => {
    const inArea = areaField(conflict.recordType, conflict.field, person)
    if (inArea) {
      const [before, now] = [conflict.before, conflict.now].map(inArea.words)
      return { title: conflict.title, label: inArea.label, before, now }
    }
    const known = KNOWN_COLUMNS.has(conflict.field)
    const words = (value: unknown, other: string) =>
      known ? columnInWords(conflict.field, value, names, person) : t(other)
    return {
      title: conflict.title,
      label: t(known ? `tasks.columns.${conflict.field}` : 'tasks.columns.order'),
      before: words(conflict.before, 'changes.as_before'),
      now: words(conflict.now, 'changes.as_now'),
    }
  })
}
