import { DateTime } from 'luxon'
import type User from '#models/user'
import contacts from '#database/factories/contact_factory'
import factory from '#database/factories/meeting_factory'
import type Contact from '#models/contact'
import type Meeting from '#models/meeting'
import { writeNotes } from '#services/meetings/notes'
import { writeMeeting } from '#services/meetings/write'
import { changing, personOf } from '#tests/support/world'

export const createMeeting = (user: User, more: Partial<Meeting> = {}): Promise<Meeting> =>
  factory.create(user, { preparation: '', notes: '', ...more })

export const createContact = (user: User, fullName: string): Promise<Contact> =>
  contacts.create(user, { fullName })

/** A meeting that repeats every week, as its form makes it. `at` is the person's own time. */
export const createSeries = async (user: User, at: string, more: object = {}): Promise<Meeting> => {
  const person = personOf(user)
  const startsAt = DateTime.fromISO(at, { zone: person.clock.zone })
  return changing(user, (set) =>
    writeMeeting(set, person, {
      ...{ title: 'Team meeting', starts_at: startsAt.toUTC() },
      ...{ ends_at: startsAt.plus({ minutes: 30 }).toUTC(), recurrence: 'FREQ=WEEKLY' },
      ...more,
    })
  )
}

/** Keeps the notes of a meeting, as its page does. */
export const note = async (user: User, meeting: Meeting, text: string, seen?: Set<number>) => {
  await changing(user, (set) => writeNotes(set, personOf(user), meeting, text, { seen }))
  return meeting.notes
}
