import db from '@adonisjs/lucid/services/db'
import type { Person } from '#services/person'

/** A project as a form offers it, with its sections. */
export type PlaceOption = {
  id: number
  name: string
  color: string
  isArchived: boolean
  sections: Array<{ id: number; name: string }>
}

/** The person's projects and their sections, archived ones last, in one query. */
export async function placesOf(person: Person): Promise<PlaceOption[]> {
  const rows = await db
    .from('projects')
    .leftJoin('sections', (join) =>
      join.on('sections.project_id', 'projects.id').andOnNull('sections.trashed_at')
    )
    .where('projects.user_id', person.id)
    .whereNull('projects.trashed_at')
    .orderBy('projects.position')
    .orderBy('projects.id')
    .orderBy('sections.position')
    .orderBy('sections.id')
    .select(
      'projects.id',
      'projects.name',
      'projects.color',
      'projects.archived_at',
      'sections.id as section_id',
      'sections.name as section_name'
    )
  const places = new Map<number, PlaceOption>()
  for (const row of rows) {
    let place = places.get(row.id)
    if (!place) {
      const { id, name, color } = row
      place = { id, name, color, isArchived: row.archived_at !== null, sections: [] }
      places.set(row.id, place)
    }
    if (row.section_id) place.sections.push({ id: row.section_id, name: row.section_name })
  }
  const all = [...places.values()]
  return [...all.filter(({ isArchived }) => !isArchived), ...all.filter((one) => one.isArchived)]
}

/** Names by id, for words about changes. */
export const namesOf = (places: PlaceOption[]) => ({
  projects: new Map(places.map(({ id, name }) => [id, name])),
  sections: new Map(places.flatMap(({ sections }) => sections.map(({ id, name }) => [id, name]))),
})

/** Options of the select of places: `12` is a project, `12:3` a section of it. */
export const placeOptions = (places: PlaceOption[], current: number | null = null) =>
  places
    .filter(({ id, isArchived }) => !isArchived || id === current)
    .flatMap(({ id, name, sections }) => [
      { value: String(id), label: name },
      ...sections.map((section) => ({
        value: `${id}:${section.id}`,
        label: `${name} / ${section.name}`,
      })),
    ])
