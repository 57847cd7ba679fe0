import Entry, { ENTRY_KINDS, type EntryKind } from '#models/entry'
import { readRows } from '#queries/raw'
import { isDay } from '#services/calendar/day'
import { type Template, templates } from '#services/journal/templates'
import { address } from '#services/page/address'
import { navigation } from '#services/page/navigation'
import type { Person } from '#services/person'

/** The form of a new entry as its address wants it; with `today`, the day has its entry already. */
export async function newEntry(person: Person, qs: Record<string, unknown>) {
  const known = await templates(person)
  const template = known.find(({ key }) => key === qs.template)
  const day = isDay(qs.day) ? qs.day : person.today
  const kind: EntryKind =
    template?.kind ?? ENTRY_KINDS.find((one) => one === qs.kind) ?? ENTRY_KINDS[0]
  return {
    values: { kind, day, body: template?.body ?? '' },
    template: template?.key ?? null,
    taken: kind === 'daily' ? await Entry.dailyOn(person, day) : null,
    templates: beginnings(known, template, day, person),
  }
}

function beginnings(known: Template[], chosen: Template | undefined, day: string, person: Person) {
  const to = (template: string | null) =>
    address('/journal/create', { template, day: day === person.today ? null : day })
  return [
    { label: person.t('journal.templates.blank'), href: to(null), current: !chosen },
    ...known.map(({ key, name }) => ({
      label: name,
      href: to(key),
      current: key === chosen?.key,
    })),
  ]
}

type SkillChoice = { id: number; name: string }

/** What the form lets choose from. */
export async function entryChoices(person: Person) {
  const [skills, { tags }] = await Promise.all([
    readRows<SkillChoice>(
      `select id, name from skills where user_id = ? and trashed_at is null
         order by title_key, id limit 200`,
      [person.id]
    ),
    navigation(person),
  ])
  return {
    skills: skills.map(({ id, name }) => ({ value: id, label: name })),
    knownTags: tags.slice(0, 200),
    kinds: ENTRY_KINDS.map((value) => ({
      value,
      label: person.t(`journal.options.kind.${value}`),
    })),
  }
}
