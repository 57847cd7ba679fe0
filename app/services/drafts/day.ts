import { refuse } from '#exceptions/refuse'
import Entry from '#models/entry'
import { type FactKind, factsBetween, readableFacts } from '#queries/facts'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'
import { inMarkdown, lineOf, newLines } from '#services/drafts/lines'
import { rewriteEntry, writeEntry } from '#services/journal/write'
import type { Person } from '#services/person'
import { LIMITS } from '#validators/fields'

/** What a day's log tells of, in this order. */
const TOLD: FactKind[] = ['task', 'meeting', 'decision', 'learning', 'remark', 'item', 'energy']

/** What the journal could say of a day. */
export type DayDraft = {
  /** The day's log as it stands; null before there is one. */
  entry: Entry | null
  /** A new log, or the lines that the one that stands does not have; empty when there is nothing to say. */
  text: string
}

type Reading = { scopes?: ReadonlySet<string>; client?: Change['trx'] }

/** A day's log, drafted from what happened. Nothing is written. */
export async function draftOfDay(
  person: Person,
  day: Day,
  { scopes, client }: Reading = {}
): Promise<DayDraft> {
  const [facts, entry] = [
    await factsBetween(person, day, day, { kinds: readableFacts(scopes, TOLD), client }),
    await Entry.dailyOn(person, day, client),
  ]
  const place = ({ kind }: { kind: FactKind }) => TOLD.indexOf(kind)
  const lines = facts
    .sort((one, other) => place(one) - place(other))
    .map((fact) => lineOf(fact, person))
  const fresh = inMarkdown(newLines(lines, entry?.body ?? ''))
  return { entry, text: entry || !fresh ? fresh : withHeadings(fresh, person) }
}

/** The template of a day, with what happened under its first heading. */
const withHeadings = (lines: string, { t }: Person) =>
  t('journal.templates.daily.body').replace(
    /^(#.*\n)\n*/,
    (_, heading) => `${heading}\n${lines}\n\n`
  )

/** What stands, and below it what is new. */
export const beneath = (text: string, more: string) =>
  text.trim() ? `${text.trimEnd()}\n\n${more}\n` : more

/**
 * Begins the day's log with its draft, or puts below what stands there what that does not say. No word
 * that was typed is touched.
 *
 * @returns the log; null where there is nothing to say
 */
export async function writeDraftOfDay(
  change: Change,
  person: Person,
  day: Day,
  scopes?: ReadonlySet<string>
): Promise<Entry | null> {
  const { entry, text } = await draftOfDay(person, day, { scopes, client: change.trx })
  if (!text) return entry
  if (!entry) return writeEntry(change, person, { kind: 'daily', day, body: text })

  const body = beneath(entry.body, text)
  if (body.length > LIMITS.notes) refuse('body', person.t('drafts.too_long'))
  await rewriteEntry(change, person, entry, { body })
  return entry
}
