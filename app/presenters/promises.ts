import Contact from '#models/contact'
import { PROMISES } from '#models/task/promised'
import { type PromiseRow, promisesOf } from '#queries/promises'
import { address } from '#services/page/address'
import type { Person } from '#services/person'
import { dayInWords, stateOf } from '#services/words/dates'

const SHOWN_KEPT = 20

/** A promise as a line shows it. */
export function promiseLine(row: PromiseRow, { t, today, user }: Person) {
  const isOpen = row.status === 'open'
  const words = (day: string) => dayInWords(day, today, user.locale, t)
  return {
    id: row.id,
    title: row.title,
    href: `/tasks/${row.id}`,
    status: row.status,
    isTheirs: row.promise === 'theirs',
    contact: row.contact,
    contactHref: `/contacts/${row.contact_id}`,
    age: t(isOpen ? 'promises.age' : 'promises.took', { days: row.age }),
    promisedOn: row.promised_on,
    due: row.due_on && isOpen ? t('promises.due', { day: words(row.due_on) }) : null,
    isLate: isOpen && row.due_on !== null && stateOf(row.due_on, today) === 'late',
    closed: row.closed_on && !isOpen ? words(row.closed_on) : null,
  }
}

export type PromiseLine = ReturnType<typeof promiseLine>

/** The ledger: who owes what to whom, and for how long, by contact. */
export async function promisesPage(person: Person, qs: Record<string, unknown>) {
  const { t } = person
  const id = typeof qs.contact === 'string' && /^[1-9]\d{0,8}$/.test(qs.contact) ? qs.contact : null
  const side = PROMISES.find((one) => one === qs.side) ?? null
  const contact = id ? await Contact.kept(person).where('id', id).first() : null
  const all = await promisesOf(person, id ? Number(id) : null)
  const rows = all.filter(({ promise }) => !side || promise === side)
  const open = rows.filter(({ status }) => status === 'open')
  const closed = rows.filter(({ status }) => status !== 'open')
  const to = (changes: Record<string, unknown>) =>
    address('/promises', { contact: id, side, ...changes })
  const count = (which: string) =>
    all.filter(({ status, promise }) => status === 'open' && promise === which).length

  return {
    contact: contact && { id: contact.id, name: contact.fullName },
    withoutContact: to({ contact: null }),
    sides: [null, ...PROMISES].map((one) => ({
      label: one
        ? t('promises.counted', { side: t(`promises.sides.${one}`), count: count(one) })
        : t('promises.sides.all'),
      href: to({ side: one }),
      current: one === side,
    })),
    people: [...Map.groupBy(open, (row) => row.contact_id)].map(([contactId, promises]) => ({
      id: contactId,
      name: promises[0].contact,
      href: `/contacts/${contactId}`,
      onlyHref: to({ contact: contactId }),
      sides: PROMISES.map((one) => ({
        side: one,
        title: t(`promises.headings.${one}`, { name: promises[0].contact }),
        rows: promises
          .filter(({ promise }) => promise === one)
          .map((row) => promiseLine(row, person)),
      })).filter((one) => one.rows.length > 0),
    })),
    kept: closed.slice(0, SHOWN_KEPT).map((row) => promiseLine(row, person)),
    isEmpty: all.length === 0,
  }
}
