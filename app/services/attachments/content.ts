import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'

/** Kinds of files that are kept, by what their bytes say; the sender's word counts for nothing. */
const KNOWN = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/heic',
  'application/pdf',
  'application/zip',
  'application/gzip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'audio/mpeg',
  'audio/ogg',
  'audio/wav',
  'audio/mp4',
  'video/mp4',
  'video/webm',
  'video/quicktime',
])

/** Kinds that a browser may show in place; everything else is downloaded. */
export const SHOWN_INLINE = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
])

const SAMPLE = 64 * 1024

/** The media type of a file's content, or null when it is none that is kept. */
export async function contentTypeOf(path: string): Promise<string | null> {
  const detected = await fileTypeFromFile(path)
  if (detected) return KNOWN.has(detected.mime) ? detected.mime : null
  return (await isText(path)) ? 'text/plain' : null
}

/** Text has no signature: it is UTF-8 without NUL. */
async function isText(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(SAMPLE), 0, SAMPLE, 0)
    const sample = buffer.subarray(0, bytesRead)
    if (bytesRead === 0 || sample.includes(0)) return false
    // the sample may end in the middle of a character
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: bytesRead === SAMPLE })
    return true
  } catch {
    return false
  } finally {
    await file.close()
  }
}
