import db from '@adonisjs/lucid/services/db'
import string from '@adonisjs/core/helpers/string'
import { refuse } from '#exceptions/refuse'
import User, { THEMES } from '#models/user'
import { extent } from '#services/api/list'
import { answers, type Call, type Operation, reads, takes, writes } from '#services/api/operation'
import { is, type Row, Shape } from '#services/api/shape'
import { LOCALES } from '#services/translator'
import { profileChangesValidator } from '#validators/account'

const time = () => is.text({ description: '`HH:mm`', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })
const weekday = { type: 'integer', minimum: 1, maximum: 7 }

export const profileShape = new Shape(
  'Profile',
  {
    id: is.id(),
    full_name: is.text(),
    email: is.text(),
    locale: is.oneOf(LOCALES),
    time_zone: is.text({ description: 'An IANA name.' }),
    week_starts_on: { schema: { ...weekday, description: 'ISO weekday, 1 is Monday.' } },
    work_days: is.from(
      ['work_days'],
      { schema: { type: 'array', items: weekday } },
      ({ work_days: days }) => (typeof days === 'string' ? JSON.parse(days) : days)
    ),
    work_starts_at: time(),
    work_ends_at: time(),
    capacity_minutes: is.integer({ minimum: 0, description: 'What fits into a usual work day.' }),
    theme: is.oneOf(THEMES),
    shortcuts_enabled: is.boolean('shortcuts_enabled'),
    mail_reminders: is.boolean('mail_reminders'),
    created_at: is.moment(),
  },
  { description: 'The person that the token belongs to.' }
)

async function find({ person, client }: Call): Promise<Row> {
  return (client ?? db)
    .from('users')
    .where('id', person.id)
    .select(profileShape.columns())
    .firstOrFail()
}

export default [
  reads({
    name: 'profile.show',
    area: 'profile',
    method: 'GET',
    path: '/profile',
    summary: 'Read who the token belongs to',
    scope: 'profile:read',
    query: extent(profileShape),
    answer: answers.one(profileShape),
    run: find,
  }),
  writes({
    name: 'profile.update',
    area: 'profile',
    method: 'PATCH',
    path: '/profile',
    summary: 'Change a person’s name, zone, working hours and preferences',
    description:
      'What is not sent stays as it is. The address and the password are changed in the pages, where the password is asked for. It is no change that can be undone.',
    scope: 'profile:write',
    query: extent(profileShape),
    body: takes.json(profileChangesValidator, {
      partly: true,
      example: { time_zone: 'Europe/Berlin', work_days: [1, 2, 3, 4, 5], capacity_minutes: 300 },
    }),
    answer: answers.one(profileShape),
    current: { shape: profileShape, find },
    async run(call) {
      const { client, input, person } = call
      const user = await User.query({ client }).where('id', person.id).firstOrFail()
      for (const [name, value] of Object.entries(input)) {
        if (value !== undefined) Object.assign(user, { [string.camelCase(name)]: value })
      }
      user.workDays = user.workDays.toSorted((one, other) => one - other)
      if (user.workEndsAt <= user.workStartsAt) {
        const field = input.work_ends_at === undefined ? 'work_starts_at' : 'work_ends_at'
        refuse(field, 'The working day ends after it starts.')
      }
      await user.useTransaction(client).save()
      return find(call)
    },
  }),
] satisfies Operation[]
