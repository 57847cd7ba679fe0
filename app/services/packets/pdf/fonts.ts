import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const read = (path: string) => readFileSync(require.resolve(`@expo-google-fonts/inter/${path}`))

let kept: Record<'text' | 'strong', Buffer> | undefined

/** Inter, whole: Latin, Greek, Cyrillic and Vietnamese letters. Read at the first packet. */
export const fonts = () =>
  (kept ??= {
    text: read('400Regular/Inter_400Regular.ttf'),
    strong: read('600SemiBold/Inter_600SemiBold.ttf'),
  })

/** A sign of writing that the font has no picture of. */
const UNKNOWN = '□'
/** Pictures, and what joins or colours them: a text says the same without them. */
const PICTURE =
  /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0e\ufe0f]/u

/**
 * A text in signs that the font has: what is missing is written in simpler ones, pictures are left out.
 *
 * @param has whether the font has a sign
 */
export function drawable(text: string, has: (code: number) => boolean): string {
  if (/^[\x20-\x7e]{0,40}$/.test(text)) return text
  let result = ''
  for (const sign of text.normalize('NFC')) {
    if (has(sign.codePointAt(0)!)) result += sign
    else result += simpler(sign, has)
  }
  return result.replace(LONG, (word) => word.replace(PIECE, `$&${BREAK}`))
}

/** What is longer may break at many places; looking for one would cost the square of its length. */
const LONG = /\S{41,}/gu
const PIECE = /\S{10}(?=\S)/gu
const BREAK = '\u200b'

function simpler(sign: string, has: (code: number) => boolean): string {
  const parts = [...sign.normalize('NFKD')]
  if (sign !== parts.join('') && parts.every((one) => has(one.codePointAt(0)!))) {
    return parts.join('')
  }
  if (sign === '\n' || sign === '\t') return ' '
  return PICTURE.test(sign) || /^[\p{C}\p{M}]/u.test(sign) ? '' : UNKNOWN
}
