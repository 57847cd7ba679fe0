import { DateTime } from 'luxon'
import { importPath, readJson, writeWhole } from '#services/library_import/files'

/** What TMDB answered, as it answered; with when and in which language. `answer` is null for what is not there. */
export type Kept = { fetched_at: string; language: string; answer: any }

export const RAW = {
  plan: importPath('raw', 'plan.json'),
  configuration: importPath('raw', 'configuration.json'),
  genres: importPath('raw', 'genres.json'),
  pages: importPath('raw', 'pages'),
  page: (number: number) => importPath('raw', 'pages', `${number}.json`),
  titles: importPath('raw', 'titles'),
  title: (id: number) => importPath('raw', 'titles', `${id}.json`),
  people: importPath('raw', 'people'),
  person: (id: number) => importPath('raw', 'people', `${id}.json`),
  images: importPath('raw', 'images'),
  /** @param path as TMDB has it: `/abc.jpg` */
  image: (path: string) => importPath('raw', 'images', path.slice(1)),
}

/** Whether a path of an image is one of TMDB’s, and leads nowhere else on this machine. */
export const isImagePath = (path: unknown): path is string =>
  typeof path === 'string' && /^\/\w[\w-]{0,99}\.(jpe?g|png|webp)$/i.test(path)

export const keep = (path: string, answer: unknown, language: string, now: DateTime) =>
  writeWhole(path, JSON.stringify({ fetched_at: now.toUTC().toISO()!, language, answer }))

/** Whether an answer is there that is new enough and in the right language. */
export async function isKept(path: string, language: string, oldest: DateTime): Promise<boolean> {
  const kept = await readJson(path)
  return (
    kept?.answer !== undefined &&
    kept.language === language &&
    DateTime.fromISO(String(kept.fetched_at)) >= oldest
  )
}
