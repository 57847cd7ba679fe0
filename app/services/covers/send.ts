import type { HttpContext } from '@adonisjs/core/http'
import drive from '@adonisjs/drive/services/main'
import { errors } from '@adonisjs/lucid'
import { fileOf } from '#services/covers/keep'
import { COVER_SIZES } from '#services/covers/make'

/** The end of a cover's address: it changes with the picture, so that a browser may keep it for long. */
export const coverTag = (key: string) => key.slice(-64, -48)

/**
 * Streams a cover to who may see it, in the size that the address asks for.
 *
 * @throws E_ROW_NOT_FOUND where there is none
 */
export async function sendCover({ request, response }: HttpContext, key: string | null) {
  const size = COVER_SIZES.find((one) => one === request.qs().size) ?? 'large'
  const file = key && fileOf(key, size)
  if (!file || !(await drive.use().exists(file))) throw new errors.E_ROW_NOT_FOUND()

  const isTagged = request.qs().v === coverTag(key)
  response.header(
    'Cache-Control',
    isTagged ? 'private, max-age=31536000, immutable' : 'private, no-cache'
  )
  response.header('X-Content-Type-Options', 'nosniff')

  const { contentLength } = await drive.use().getMetaData(file)
  response.header('Content-Type', 'image/webp')
  response.header('Content-Length', contentLength)
  response.header('Content-Security-Policy', "default-src 'none'; sandbox")
  return response.stream(await drive.use().getStream(file))
}
