import type { EntryKind } from '#models/entry'
import JournalTemplate from '#models/journal_template'
import type { Person } from '#services/person'

export type Template = {
  /** As an address names it: the name of one that comes along, or the number of one's own. */
  key: string
  id: number | null
  name: string
  kind: EntryKind
  body: string
}

const BUILT_IN: Array<[name: string, kind: EntryKind]> = [
  ['learning', 'learning'],
  ['daily', 'daily'],
  ['week', 'reflection'],
  ['decision', 'reflection'],
]

/** What a new entry can begin with: what comes along, then the person's own by name. */
export async function templates(person: Person): Promise<Template[]> {
  const own = await JournalTemplate.of(person).orderBy('name').orderBy('id')
  return [
    ...BUILT_IN.map(([name, kind]) => ({
      key: name,
      id: null,
      name: person.t(`journal.templates.${name}.name`),
      kind,
      body: person.t(`journal.templates.${name}.body`),
    })),
    ...own.map(({ id, name, kind, body }) => ({
      key: String(id),
      ...{ id, name, body },
      kind: kind as EntryKind,
    })),
  ]
}
