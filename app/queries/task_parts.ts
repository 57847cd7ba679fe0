import type Task from '#models/task'
import { presentFiles } from '#presenters/files'
import type { Person } from '#services/person'
import { dayOf } from '#services/calendar/day'
import { dayInWords, duration } from '#services/words/dates'

/** What the parts of a task's page show: time, reminders and files, in words. */
export async function taskParts(task: Task, person: Person) {
  const [entries, reminders, files] = await Promise.all([
    task.timeEntries(),
    task.reminders(),
    presentFiles(person, { type: 'task', id: task.id }),
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
    files,
  }
}
