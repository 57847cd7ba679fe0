import vine from '@vinejs/vine'
import { nameFrom, textFrom } from '#services/library_import/clean'
import { type CreditPart, creditsOf } from '#services/library_import/credits'
import { isImagePath } from '#services/library_import/raw'

/** Longest description and biography: LIMITS.notes is for people, a summary is shorter. */
const LONGEST = 20_000

const id = () => vine.number().positive().withoutDecimals()
const text = () => vine.string().nullable().optional()

/** What a title has to have to be one; credits are looked at one by one. */
const titleAnswer = vine.create({
  id: id(),
  title: text(),
  original_title: text(),
  overview: text(),
  release_date: text(),
  poster_path: text(),
  genres: vine.array(vine.object({ id: id(), name: vine.string() })).optional(),
  credits: vine.any().optional(),
})

const personAnswer = vine.create({
  id: id(),
  name: vine.string(),
  biography: text(),
  profile_path: text(),
})

export type CategoryLine = { external_id: string; name: string }
export type PersonLine = {
  external_id: string
  name: string
  biography: string
  portrait: string | null
}
export type CreditLine = { person: string; part: CreditPart; character: string }
export type TitleLine = {
  external_id: string
  kind: 'film'
  name: string
  description: string
  year: number | null
  url: string
  category: string | null
  cover: string | null
  credits: CreditLine[]
}

export type ReadTitle = {
  line: TitleLine
  image: string | null
  people: Array<{ id: number; name: string }>
  category: CategoryLine | null
}
export type ReadPerson = Pick<PersonLine, 'name' | 'biography'> & { image: string | null }

export const personId = (number: number) => `tmdb:person:${number}`

/** @returns what a title is here, or why it is none */
export async function readTitle(answer: unknown): Promise<ReadTitle | string> {
  const [error, title] = await titleAnswer.tryValidate(answer)
  if (error) return inWords(error)
  const name = nameFrom(title.title) ?? nameFrom(title.original_title)
  if (name === null) return 'it has no name'
  const [genre] = title.genres ?? []
  const genreName = nameFrom(genre?.name, 60)
  const category = genreName && { external_id: `tmdb:genre:${genre.id}`, name: genreName }
  const credits = creditsOf(title)
  const line: TitleLine = {
    external_id: `tmdb:movie:${title.id}`,
    kind: 'film',
    name,
    description: textFrom(title.overview, LONGEST),
    year: yearOf(title.release_date),
    url: `https://www.themoviedb.org/movie/${title.id}`,
    category: category ? category.external_id : null,
    cover: null,
    credits: credits.map((one) => ({
      person: personId(one.id),
      part: one.part,
      character: one.character,
    })),
  }
  return { line, image: imageOf(title.poster_path), people: credits, category: category || null }
}

/** @returns what a person is here, or why the answer is none about a person */
export async function readPerson(answer: unknown): Promise<ReadPerson | string> {
  const [error, person] = await personAnswer.tryValidate(answer)
  if (error) return inWords(error)
  const name = nameFrom(person.name)
  if (name === null) return 'it has no name'
  const biography = textFrom(person.biography, LONGEST)
  return { name, biography, image: imageOf(person.profile_path) }
}

const imageOf = (path: unknown) => (isImagePath(path) ? path : null)

/** TMDB’s days may be empty. */
function yearOf(day: string | null | undefined): number | null {
  const year = Number(/^(\d{4})-\d\d-\d\d$/.exec(day ?? '')?.[1])
  return year >= 1870 && year < 2200 ? year : null
}

const inWords = (error: { messages?: any }): string =>
  error.messages?.[0]?.message ?? 'it is not what TMDB’s API promises'
