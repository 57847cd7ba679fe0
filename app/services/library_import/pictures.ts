import { createHash } from 'node:crypto'
import { access, readFile } from 'node:fs/promises'
import { COVER_SIZES, CoverRefused, type CoverSize, makeCover } from '#services/covers/make'
import { importPath, writeWhole } from '#services/library_import/files'
import { RAW } from '#services/library_import/raw'
import { forEach, type Run } from '#services/library_import/run'

export const pictureFile = (digest: string, size: CoverSize) =>
  importPath('processed', 'covers', `${digest}-${size}.webp`)

/**
 * Makes the sizes that are shown of all pictures, each content once; what an earlier run made stays.
 *
 * @param skip is told what no picture can be made of
 * @returns the digest of each picture that there is, by its path
 */
export async function makePictures(
  run: Run,
  images: string[],
  skip: (what: string, why: string) => void
): Promise<Map<string, string>> {
  const digests = new Map<string, string>()
  const begun = new Map<string, Promise<boolean>>()
  await forEach(run, 'Pictures', images, 4, async (path) => {
    const source = await readFile(RAW.image(path)).catch(() => null)
    if (!source) return
    const digest = createHash('sha256').update(source).digest('hex')
    if (!begun.has(digest)) begun.set(digest, make(source, digest, path, skip))
    if (await begun.get(digest)) digests.set(path, digest)
  })
  return digests
}

async function make(
  source: Buffer,
  digest: string,
  path: string,
  skip: (what: string, why: string) => void
): Promise<boolean> {
  const files = COVER_SIZES.map((size) => pictureFile(digest, size))
  if (await Promise.all(files.map((file) => access(file))).catch(() => null)) return true
  try {
    const made = await makeCover(source)
    for (const size of COVER_SIZES) await writeWhole(pictureFile(digest, size), made[size])
    return true
  } catch (error) {
    if (!(error instanceof CoverRefused)) throw error
    skip(`images${path}`, error.message)
    return false
  }
}
