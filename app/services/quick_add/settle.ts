import type { Candidate, Value } from './candidate.ts'
import { areBeside } from './candidates.ts'
import { type Scan, type Word, isBlank } from './scan.ts'
import { JOINERS, LINKS } from './vocabulary.ts'

/** Those candidates that stand where a person clearly means them. */
export function settle(scan: Scan, candidates: Candidate[]): Candidate[] {
  const chains = chainsOf(scan, candidates)
  const linked = linkedTo(scan, chains)
  const accepted = new Set<Candidate>()
  for (const chain of chains) {
    const joined = isJoined(scan, chain)
    chain.forEach((candidate, index) => {
      const { place } = candidate
      if (linked.has(candidate)) return
      const besides = [chain[index - 1], chain[index + 1]]
      if (
        place.anywhere ||
        (place.join && joined) ||
        (place.beside && besides.some((other) => other && belong(candidate, other)))
      ) {
        accepted.add(candidate)
      }
    })
  }
  const free = candidates.filter((candidate) => !linked.has(candidate))
  acceptFromEnd(scan, free, accepted)
  acceptFromStart(scan, free, accepted)
  for (const chain of chains) settlePartsOfDay(chain, accepted)
  return candidates.filter((candidate) => accepted.has(candidate))
}

/** Runs of candidates with nothing but spaces and commas between them. */
function chainsOf(scan: Scan, candidates: Candidate[]): Candidate[][] {
  const chains: Candidate[][] = []
  let previous: Candidate | undefined
  for (const candidate of candidates) {
    if (previous?.to === candidate.from && areBeside(scan, previous)) chains.at(-1)!.push(candidate)
    else chains.push([candidate])
    previous = candidate
  }
  return chains
}

/** "today or tomorrow", "3pm to 4pm": both sides of a range or choice stay text. */
function linkedTo({ words }: Scan, chains: Candidate[][]) {
  const linked = new Set(chains.flatMap((chain) => listedDates(words, chain)))
  for (let index = 1; index < chains.length; index++) {
    const [before, after] = [chains[index - 1], chains[index]]
    const link = before.at(-1)!.to
    if (after[0].from !== link + 1 || !LINKS.has(words[link].lower)) continue
    const both = (type: Value['type']) =>
      [before, after].every((chain) => chain.some(({ value }) => value.type === type))
    const types = both('date') ? ['date', 'time'] : both('time') ? ['time'] : []
    for (const candidate of [...before, ...after]) {
      if (types.includes(candidate.value.type)) linked.add(candidate)
    }
  }
  return linked
}

/** "monday, tuesday": dates with a comma between. */
const listedDates = (words: Word[], chain: Candidate[]) =>
  chain.filter((candidate, index) => {
    const isListed = (one?: Candidate, other?: Candidate) =>
      one?.value.type === 'date' &&
      other?.value.type === 'date' &&
      words[one.to - 1].punctuation === ','
    return isListed(chain[index - 1], candidate) || isListed(candidate, chain[index + 1])
  })

/** Whether the sentence goes on after a chain in a way that leaves the chain for itself. */
function isJoined({ words }: Scan, chain: Candidate[]) {
  const { to } = chain.at(-1)!
  if (to >= words.length) return false
  return words[to - 1].punctuation !== '' || JOINERS.has(words[to].lower)
}

/** "tomorrow morning": a part of the day counts where its day does, and makes no day clear. */
function settlePartsOfDay(chain: Candidate[], accepted: Set<Candidate>) {
  chain.forEach((candidate, index) => {
    if (!isPartOfDay(candidate)) return
    const days = [chain[index - 1], chain[index + 1]].filter(
      (other) => other && accepted.has(other) && ['date', 'rule'].includes(other.value.type)
    )
    if (days.length > 0) accepted.add(candidate)
    else accepted.delete(candidate)
  })
}

const isPartOfDay = ({ value }: Candidate) => value.type === 'time' && value.roughly === true

/** A time and a day, or a time and a recurrence: each makes the other clear. */
function belong(one: Candidate, other: Candidate) {
  if (!other.place.beside || isPartOfDay(one) || isPartOfDay(other)) return false
  const types = [one.value.type, other.value.type]
  return types.includes('time') && (types.includes('date') || types.includes('rule'))
}

function acceptFromEnd({ words }: Scan, candidates: Candidate[], accepted: Set<Candidate>) {
  let end = words.length
  for (const candidate of candidates.toReversed()) {
    while (end > candidate.to && isBlank(words[end - 1])) end--
    if (end !== candidate.to) return
    if (candidate.place.end) accepted.add(candidate)
    if (!accepted.has(candidate)) return
    end = candidate.from
  }
}

function acceptFromStart({ words }: Scan, candidates: Candidate[], accepted: Set<Candidate>) {
  let start = 0
  for (const candidate of candidates) {
    while (start < candidate.from && isBlank(words[start])) start++
    if (start !== candidate.from) return
    const { place, to } = candidate
    const sign = words[to - 1].punctuation[0]
    if (place.start || (sign && place.startBefore?.includes(sign))) accepted.add(candidate)
    if (!accepted.has(candidate)) return
    start = to
  }
}
