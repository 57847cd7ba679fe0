import { textFrom } from '#services/library_import/clean'

/** Characters that a description or a biography has at least and at most. */
const SHORTEST = 20
const LONGEST = 1200

/** What a model answers that does not know the title or the person. */
export const UNKNOWN = 'UNKNOWN'

/** What some models think before they answer. */
const THOUGHTS = /^\s*<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/i
const MARKUP = /<\/?[a-z!][^>]*>|```|\]\(|&(?:[a-z]+|#\d+);/i
const QUOTED = /^(["“„«])([\s\S]*)(["”“»])$/

export type Read = { text: string } | { why: string }

/** A model’s answer as it can be kept: plain text of a few sentences; otherwise why it cannot. */
export function readText(answer: string | null): Read {
  if (answer === null) return { why: 'the model gave no whole answer' }
  const plain = textFrom(answer.replace(THOUGHTS, ''), LONGEST * 4)
  const text = (QUOTED.exec(plain)?.[2] ?? plain).trim()
  if (text.replace(/\W+/g, '').toUpperCase() === UNKNOWN) {
    return { why: 'the model does not know it' }
  }
  if (text.length < SHORTEST) return { why: 'the answer is too short' }
  if (text.length > LONGEST) return { why: 'the answer is too long' }
  if (MARKUP.test(text)) return { why: 'the answer is not plain text' }
  return { text }
}
