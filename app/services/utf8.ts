import { transcode } from 'node:buffer'

/** Shorter texts travel with their headers in one piece. */
const WORTH_IT = 4096

/**
 * What to send of a text: a long one as bytes. Node would count it, join it to its headers and make bytes of
 * it last. `Buffer.from` takes twice as long as this for a text with any letter beyond Latin-1: a dash, an
 * arrow. Pages are bytes already when they are drawn (services/html/written.ts).
 */
export function bodyOf(text: string): string | Buffer {
  if (text.length < WORTH_IT) return text
  try {
    return transcode(Buffer.from(text, 'utf16le'), 'utf16le', 'utf8')
  } catch {
    // half of an emoji, which becomes a replacement character
    return Buffer.from(text)
  }
}
