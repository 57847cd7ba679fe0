import type { Range } from './types.ts'

/**
 * The line without its tokens, with one space where each was cut out, and without the signs (each
 * one character long) that kept words as text. Both in order, and no sign within a token.
 */
export function titleOf(line: string, tokens: readonly Range[], signs: readonly number[]): string {
  const pieces: string[] = []
  let next = 0
  let at = 0
  let text = ''
  const readTo = (end: number) => {
    for (; next < signs.length && signs[next] < end; next++) {
      text += line.slice(at, signs[next])
      at = signs[next] + 1
    }
    text += line.slice(at, end)
  }
  const cut = () => {
    // What stood right behind a token, like the stop of a sentence, moves up to the text before it.
    const isTight = pieces.length > 0 && /^\S/.test(text)
    const piece = text.trim()
    if (piece !== '') pieces.push(isTight || pieces.length === 0 ? piece : ` ${piece}`)
    text = ''
  }
  for (const { start, end } of tokens) {
    readTo(start)
    cut()
    at = end
  }
  readTo(line.length)
  cut()
  return pieces.join('')
}

/** Whether there is anything to read in it. */
export const saysSomething = (text: string) => /[\p{L}\p{N}\p{S}]/u.test(text)
