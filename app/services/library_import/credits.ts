import { nameFrom, textFrom } from '#services/library_import/clean'

/** Who took part in a title, as TMDB names it, and in which part. */
export type Credit = { id: number; name: string; part: CreditPart; character: string }
export type CreditPart = 'director' | 'author' | 'actor'

/** TMDB names hundreds of people for a film; these many of each part are worth a name here. */
const MOST: Record<CreditPart, number> = { director: 4, author: 4, actor: 10 }
/** Actors who are asked for more than their name. */
const MAIN_ACTORS = 5

const AUTHORS = new Set(['Screenplay', 'Writer', 'Novel', 'Book', 'Story', 'Author'])

/** The people of a title: who directed and wrote it, then who plays, in the order of the credits. */
export function creditsOf(title: any): Credit[] {
  const [cast, crew] = [title?.credits?.cast, title?.credits?.crew].map((list) =>
    (Array.isArray(list) ? list : []).filter(isPerson)
  )
  const withJob = (part: CreditPart, isIt: (job: unknown) => boolean) =>
    take(
      part,
      crew.filter(({ job }) => isIt(job)).map((one) => credit(one, part))
    )
  const inOrder = [...cast].sort((a, b) => orderOf(a) - orderOf(b) || a.id - b.id)
  return [
    ...withJob('director', (job) => job === 'Director'),
    ...withJob('author', (job) => AUTHORS.has(job as string)),
    ...take(
      'actor',
      inOrder.map((one) => credit(one, 'actor'))
    ),
  ]
}

/** Those whose lives are asked for. */
export function mainPeople(title: any): Credit[] {
  const credits = creditsOf(title)
  const actors = credits.filter(({ part }) => part === 'actor').slice(0, MAIN_ACTORS)
  return [...credits.filter(({ part }) => part !== 'actor'), ...actors]
}

/** A part once for each person: who wrote story and screenplay wrote the film. */
function take(part: CreditPart, credits: Credit[]): Credit[] {
  const once = new Map<number, Credit>()
  for (const one of credits) if (!once.has(one.id)) once.set(one.id, one)
  return [...once.values()].slice(0, MOST[part])
}

const credit = ({ id, name, character }: any, part: CreditPart): Credit => ({
  id,
  name: nameFrom(name)!,
  part,
  character: part === 'actor' ? textFrom(character, 200).replace(/\s+/g, ' ') : '',
})

const isPerson = (one: any) => Number.isSafeInteger(one?.id) && one.id > 0 && nameFrom(one.name)
const orderOf = ({ order }: any): number => (Number.isFinite(order) ? order : 1e9)
