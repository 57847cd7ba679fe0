import type { HttpContext } from '@adonisjs/core/http'
import drive from '@adonisjs/drive/services/main'
import type Attachment from '#models/attachment'
import { SHOWN_INLINE } from '#services/attachments/content'

/** Streams a file's content, in a way in which no browser takes it for a page. */
export async function sendFile(response: HttpContext['response'], file: Attachment) {
  const stream = await drive.use().getStream(file.key)
  const disposition = SHOWN_INLINE.has(file.contentType) ? 'inline' : 'attachment'
  response.header('Content-Type', file.contentType)
  response.header('Content-Length', file.size)
  response.header(
    'Content-Disposition',
    `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`
  )
  response.header('X-Content-Type-Options', 'nosniff')
  response.header('Content-Security-Policy', "default-src 'none'; sandbox")
  response.header('Cache-Control', 'private, max-age=3600')
  return response.stream(stream)
}
