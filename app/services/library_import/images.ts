import { ImportFailure } from '#services/library_import/failure'
import { readJson } from '#services/library_import/files'
import { RAW } from '#services/library_import/raw'

/** The widths that are enough for a page, the first that TMDB has. */
const WANTED = {
  poster: ['w500', 'w780', 'w342', 'original'],
  profile: ['h632', 'w185', 'original'],
} as const

/**
 * Where images are: TMDB’s configuration says place and sizes.
 *
 * @param chosen the place that the settings say instead
 */
export async function imageAddresses(chosen: string | undefined) {
  const { images } = (await readJson(RAW.configuration)).answer ?? {}
  const base = chosen ?? images?.secure_base_url
  if (typeof base !== 'string' || !URL.canParse(base)) {
    throw new ImportFailure('TMDB does not say where its images are.')
  }
  const address = (kind: keyof typeof WANTED) => {
    const sizes = images?.[`${kind}_sizes`]
    const size = WANTED[kind].find((one) => Array.isArray(sizes) && sizes.includes(one))
    return `${base.replace(/\/+$/, '')}/${size ?? 'original'}`
  }
  return { poster: address('poster'), profile: address('profile') }
}
