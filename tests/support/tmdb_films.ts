/** A world of films as TMDB would tell of it: the same for the same number, with its gaps and oddities. */

export const GENRES = ['Action', 'Drama', 'Comedy', 'Science Fiction', 'Documentary', 'Crime'].map(
  (name, index) => ({ id: 10 + index * 6, name })
)

const PEOPLE = 240
const POSTERS = 12

/** What is not as one would hope, for one number in many. */
export const isGone = (id: number) => id % 997 === 0
export const isBroken = (id: number) => id % 701 === 0
const hasNoDay = (id: number) => id % 211 === 0
const hasNoText = (id: number) => id % 5 === 0
/** A poster that is named and not there. */
export const LOST_POSTER = '/lost.jpg'
/** A title in the middle of a long list with a poster that no other one has. */
export const SINGULAR = { id: 3001, poster: '/poster-singular.jpg' }

const person = (number: number) => ({
  id: 1 + (number % PEOPLE),
  name: `Person ${1 + (number % PEOPLE)}`,
})

export function posterOf(id: number): string | null {
  if (id % 50 === 0) return null
  if (id === SINGULAR.id) return SINGULAR.poster
  return id % 333 === 0 ? LOST_POSTER : `/poster-${id % POSTERS}.jpg`
}

export const inShort = (id: number) => ({
  adult: false,
  backdrop_path: null,
  genre_ids: [GENRES[id % GENRES.length].id],
  id,
  original_language: 'en',
  original_title: `Film ${id}`,
  overview: hasNoText(id) ? '' : `What happens in film ${id}.`,
  popularity: 10_000 / id,
  poster_path: posterOf(id),
  release_date: hasNoDay(id) ? '' : `${1950 + (id % 70)}-03-31`,
  title: `Film ${id}`,
  video: false,
  vote_average: 8.2,
  vote_count: 1000,
})

export const inFull = (id: number) => {
  const { genre_ids: _, ...short } = inShort(id)
  return {
    ...short,
    ...(isBroken(id) ? { title: null, original_title: '' } : null),
    budget: 0,
    genres: [GENRES[id % GENRES.length], GENRES[(id + 1) % GENRES.length]],
    homepage: '',
    imdb_id: null,
    runtime: 120,
    status: 'Released',
    tagline: null,
    credits: {
      cast: [0, 1, 2].map((order) => ({
        adult: false,
        gender: 0,
        ...person(id * 3 + order),
        known_for_department: 'Acting',
        profile_path: null,
        character: order === 2 ? null : `Character ${order} of ${id}`,
        credit_id: `${id}-${order}`,
        order,
      })),
      crew: [
        { ...person(id), department: 'Directing', job: 'Director', credit_id: `${id}-d` },
        { ...person(id + 7), department: 'Writing', job: 'Screenplay', credit_id: `${id}-w` },
        { ...person(id + 7), department: 'Writing', job: 'Story', credit_id: `${id}-s` },
        { ...person(id + 9), department: 'Sound', job: 'Foley', credit_id: `${id}-f` },
      ],
    },
  }
}

export const life = (id: number) => ({
  adult: false,
  also_known_as: [],
  biography: id % 3 === 0 ? '' : `The life of person ${id}.\n\nIt goes on.`,
  birthday: null,
  deathday: null,
  id,
  known_for_department: 'Acting',
  name: `Person ${id}`,
  place_of_birth: null,
  popularity: 1,
  profile_path: id % 4 === 0 ? `/portrait-${id % 3}.jpg` : null,
})
