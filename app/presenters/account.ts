import { DateTime } from 'luxon'
import type User from '#models/user'
import { fileSize } from '#presenters/files'
import { COUNTED, type Counts, totalOf } from '#queries/account_counts'
import type { AccountRow } from '#queries/accounts'
import { dayOf } from '#services/calendar/day'
import type { Person } from '#services/person'
import type { Translate } from '#services/translator'
import { dayInWords } from '#services/words/dates'

const OWN_WORDS: Record<string, string> = {
  tasks: 'ui.nav.tasks_short',
  projects: 'ui.nav.projects',
  attachments: 'admin.accounts.files',
}

/** How one stands: as `admin.accounts.states` says, and in which tone. */
export function stateOf(disabled: unknown, deleting: unknown, t: Translate) {
  const state = deleting ? 'deleting' : disabled ? 'disabled' : 'active'
  const tone = { deleting: 'late', disabled: 'warm', active: 'good' }[state]
  return { state, label: t(`admin.accounts.states.${state}`), tone }
}

/** A line of the list of accounts. */
export function accountEntry(row: AccountRow, counts: Counts, person: Person) {
  const { t } = person
  const note = [
    seenInWords(row.last_seen_at && DateTime.fromISO(row.last_seen_at), person),
    t('admin.accounts.records', { count: totalOf(counts) }),
    counts.records.attachments ? filesInWords(counts, person) : null,
  ]
  return {
    id: row.id,
    name: row.full_name,
    email: row.email,
    isAdmin: Boolean(row.is_admin),
    isSelf: row.id === person.id,
    note: note.filter(Boolean).join(' · '),
    ...stateOf(row.disabled_at, row.deletion_asked_at, t),
  }
}

/** The page of an account: what it is and how much it holds, and never what. */
export function presentAccount(user: User, counts: Counts, person: Person) {
  const { t } = person
  return {
    id: user.id,
    name: user.fullName,
    email: user.email,
    isAdmin: Boolean(user.isAdmin),
    isSelf: user.id === person.id,
    deletes: user.deletesAt && dayWords(user.deletesAt, person),
    ...stateOf(user.disabledAt, user.deletionAskedAt, t),
    facts: [
      {
        name: t('admin.accounts.state_of'),
        value: stateOf(user.disabledAt, user.deletionAskedAt, t).label,
      },
      {
        name: t('admin.accounts.admin'),
        value: t(user.isAdmin ? 'admin.accounts.yes' : 'admin.accounts.no'),
      },
      { name: t('accounts.email'), value: user.email },
      { name: t('admin.accounts.number'), value: user.id },
      { name: t('admin.accounts.made'), value: dayWords(user.createdAt, person) },
      {
        name: t('admin.accounts.seen'),
        value: user.lastSeenAt ? dayWords(user.lastSeenAt, person) : t('admin.accounts.never'),
      },
    ],
    holds: COUNTED.filter((kind) => counts.records[kind]).map((kind) => ({
      name: t(OWN_WORDS[kind] ?? `${kind}.title`),
      value:
        kind === 'attachments'
          ? filesInWords(counts, person)
          : new Intl.NumberFormat(person.user.locale).format(counts.records[kind]!),
    })),
  }
}

const filesInWords = ({ records, bytes }: Counts, { t, user }: Person) =>
  t('admin.accounts.files_of', {
    count: records.attachments ?? 0,
    size: fileSize(bytes, user.locale),
  })

const seenInWords = (seen: DateTime | null | '', person: Person) =>
  seen
    ? person.t('admin.accounts.seen_on', { day: dayWords(seen, person) })
    : person.t('admin.accounts.never')

const dayWords = (moment: DateTime, { clock, today, user, t }: Person) =>
  dayInWords(dayOf(moment, clock.zone), today, user.locale, t)
