/** A part of a line that was understood; counted in UTF-16 units, the end excluded. */
export type LineToken = { kind: 'person' | 'direction' | 'hash'; start: number; end: number }

export type Hash = { name: string; start: number; end: number }

/** What a line says before anybody is looked up. */
export type ScannedLine = {
  /** A name before the colon, where there may be one. */
  who: { name: string; start: number; end: number; isName: boolean } | null
  /** Said to somebody else; `mark` is where that stands. */
  given: { start: number; end: number } | null
  hashes: Hash[]
}

type Range = { start: number; end: number }

const TO = 'to|an'
const FROM = 'from|von'
/** "Ana:", "to Ana:", "→ Ana Silva:"; the colon stands before a space, so that no address is a name. */
const WHO = new RegExp(
  `^(\\s*)((?:(${TO})|(${FROM}))\\s+|(→|->|=>)\\s*|(?:←|<-)\\s*)?([\\p{L}][\\p{L}\\p{M}\\p{N}.'’-]*(?:[ \\t]+[\\p{L}][\\p{L}\\p{M}\\p{N}.'’-]*){0,3})\\s*[:：](?=\\s)[ \\t]*`,
  'iu'
)
const LONGEST_NAME = 80
const HASH = /(?<![^\s(])#([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,48})(?![\p{L}\p{M}\p{N}_#-])/gu

/** Reads a line without knowing whom or what it may mean; what was clicked off stays text. */
export function scanLine(text: string, ignored: readonly Range[] = []): ScannedLine {
  const kept = (one: Range) => !ignored.some((off) => off.start < one.end && off.end > one.start)
  const hashes = [...text.matchAll(HASH)]
    .map(({ 0: { length }, 1: name, index }) => ({ name, start: index, end: index + length }))
    .filter(({ name }) => /\D/.test(name))
    .filter(kept)
    .slice(0, 20)
  return { ...scanWho(text, kept), hashes }
}

function scanWho(text: string, kept: (one: Range) => boolean): Pick<ScannedLine, 'who' | 'given'> {
  const found = WHO.exec(text)
  if (!found || found[6].length > LONGEST_NAME || text.slice(found[0].length).trim() === '') {
    return { who: null, given: null }
  }
  const [all, blanks, mark = '', to, , arrow, name] = found
  const start = blanks.length
  const who = { name: name.trim(), start, end: all.trimEnd().length, isName: isNameLike(name) }
  if (!kept(who)) return { who: null, given: null }
  return { who, given: to || arrow ? { start, end: start + mark.trimEnd().length } : null }
}

/** "Zoe", "Zoe Martin", but neither "the demo" nor "Note to self". */
const isNameLike = (name: string) => name.split(/\s+/).every((word) => /^\p{Lu}/u.test(word))

/**
 * What remains to be said: without the name, without what stands at the end as hashes; those within a
 * sentence stay words of it.
 */
export function withoutTokens(text: string, hashes: Hash[], from = 0): string {
  let end = text.trimEnd().length
  const inside: Hash[] = []
  for (const hash of [...hashes].reverse()) {
    if (inside.length === 0 && text.slice(hash.end, end).trim() === '') {
      end = text.slice(0, hash.start).trimEnd().length
    } else inside.push(hash)
  }
  let said = ''
  let at = from
  for (const hash of inside.reverse()) {
    said += text.slice(at, hash.start) + text.slice(hash.start + 1, hash.end)
    at = hash.end
  }
  return (said + text.slice(at, Math.max(at, end))).trim()
}
