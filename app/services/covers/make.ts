import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import type { SharpOptions } from 'sharp'

/** Largest picture that is read, in bytes and in pixels: what is larger is no photograph of a cover. */
export const MAX_COVER_BYTES = 10 * 1024 * 1024
const MAX_PIXELS = 50_000_000

/** The sizes that are kept, in pixels, each around the whole picture. */
const SIZES = { small: { width: 320, height: 480 }, large: { width: 900, height: 1350 } } as const
export type CoverSize = keyof typeof SIZES
export const COVER_SIZES = Object.keys(SIZES) as CoverSize[]

const KNOWN = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'])

/** A picture as it is kept: WebP in two sizes, upright, and nothing of what the camera wrote into it. */
export type MadeCover = Record<CoverSize, Buffer> & {
  /** SHA-256 of what it was made of, in hexadecimal. */
  digest: string
}

/** Why a picture is not taken; `library.cover.refusals` of the language files says it on a page. */
export type CoverRefusal = 'too_large' | 'unknown_kind' | 'too_many_pixels' | 'broken'

export class CoverRefused extends Error {
  constructor(readonly reason: CoverRefusal) {
    super(`The picture is refused: ${reason}`)
  }
}

/**
 * Makes a cover of the bytes of a picture. What they are is read from them.
 *
 * @throws {CoverRefused}
 */
export async function makeCover(source: Buffer): Promise<MadeCover> {
  if (source.length > MAX_COVER_BYTES) throw new CoverRefused('too_large')
  const kind = await fileTypeFromBuffer(source)
  if (!kind || !KNOWN.has(kind.mime)) throw new CoverRefused('unknown_kind')
  await requireSense(source)

  const digest = createHash('sha256').update(source).digest('hex')
  try {
    // the small one is made of the large one, which is a fraction of the work
    const large = await resize(source, 'large')
    return { digest, large, small: await resize(large, 'small') }
  } catch {
    throw new CoverRefused('broken')
  }
}

/** A few kilobytes can say that they are ten gigabytes of pixels: that is asked before they are unpacked. */
async function requireSense(source: Buffer) {
  const picture = await opened(source, { limitInputPixels: false })
  const { width, height } = await picture.metadata().catch(() => {
    throw new CoverRefused('broken')
  })
  if (width * height > MAX_PIXELS) throw new CoverRefused('too_many_pixels')
}

async function resize(source: Buffer, size: CoverSize) {
  const picture = await opened(source, {
    limitInputPixels: MAX_PIXELS,
    failOn: 'error',
    pages: 1,
  })
  return picture
    .autoOrient()
    .resize({ ...SIZES[size], fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer()
}

/** Its library takes 20 MB: few servers are ever sent a picture, and none in its first second. */
async function opened(source: Buffer, options: SharpOptions) {
  const { default: sharp } = await import('sharp')
  return sharp(source, options)
}
