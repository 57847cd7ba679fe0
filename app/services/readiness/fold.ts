import { fold } from '#services/search/words'

/** A folded text, and for each of its characters, and its end, the place in the one it was made of. */
export function foldInPlace(text: string) {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const part = fold(character)
    folded += part
    for (let index = 0; index < part.length; index++) places.push(at)
    at += character.length
  }
  places.push(at)
  return { folded, places }
}
