import Attachment from '#models/attachment'
import type Task from '#models/task'
import type { Person } from '#services/person'
import { SHOWN_INLINE } from '#services/attachments/content'
import { dayOf } from '#services/calendar/day'
import { dayInWords, duration } from '#services/words/dates'

/** What the parts of a task's page show: time, reminders and files, in words. */
export async function taskParts(task: Task, person: Person) {
  const [entries, reminders, files] = await Promise.all([
    task.timeEntries(),
    task.reminders(),
    Attachment.kept(person).where({ record_type: 'task', record_id: task.id }).orderBy('id'),
  ])
  const running = entries.find(({ endedAt }) => !endedAt)
  const { clock, t, user } = person
  const words = (moment: (typeof entries)[number]['startedAt']) => {
    const local = moment.setZone(clock.zone)
    return `${dayInWords(dayOf(moment, clock.zone), clock.today, user.locale, t)} ${local.toFormat('HH:mm')}`
  }

  return {
    canRemindBeforeDue: task.dueOn !== null,
    time: {
      spent: duration(task.spentSeconds / 60, t),
      runningSince: running?.startedAt.toISO() ?? null,
      elapsedSeconds:
        task.spentSeconds +
        (running ? Math.floor(clock.now.diff(running.startedAt, 'seconds').seconds) : 0),
      entries: entries
        .filter(({ endedAt }) => endedAt)
        .slice(0, 50)
        .map((entry) => ({
          id: entry.id,
          when: words(entry.startedAt),
          length: duration(entry.endedAt!.diff(entry.startedAt, 'minutes').minutes, t),
        })),
    },
    reminders: reminders.map((reminder) => ({
      id: reminder.id,
      when: words(reminder.remindAt),
      iso: reminder.remindAt.toISO(),
      past: reminder.remindAt <= clock.now,
    })),
    files: files.map((file) => ({
      id: file.id,
      name: file.name,
      href: `/attachments/${file.id}`,
      size: fileSize(file.size, user.locale),
      isImage: SHOWN_INLINE.has(file.contentType),
    })),
  }
}

/** "812 bytes", "4.2 kB", "3 MB". */
function fileSize(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte']
  const power = Math.min(2, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** power)
}
