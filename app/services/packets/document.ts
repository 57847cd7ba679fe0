import type { RecordType } from '#services/changes/record_types'
import type { SectionName } from '#services/packets/sections'

/** The record that something of a packet comes from; its owner is led there. */
export type Source = { type: RecordType; id: number }

/** One thing that is claimed, in plain words. */
export type Line = {
  /** By what it is left out: where it stands and what it is. */
  key: string
  text: string
  /** Who said it, what it shows, in which meeting. */
  note: string
  when: string
  source: Source
}

export type Table = { head: string[]; rows: string[][] }

/** Lines under a heading of their own: a goal, a skill; without a title, those of the whole chapter. */
export type Group = {
  key: string
  title: string
  /** Where it stands. */
  state: string
  source: Source | null
  table: Table | null
  lines: Line[]
}

export type Section = { name: SectionName; title: string; groups: Group[] }

/**
 * What a packet says, with every word in it: the page, the Markdown and the PDF are made of nothing else, so
 * that what is frozen stays as it was, whatever becomes of records, settings and translations.
 */
export type PacketDocument = {
  format: 1
  locale: string
  title: string
  author: string
  days: { from: string; to: string }
  /** What stands below the title: whose it is, for whom, of which time. */
  facts: Array<{ name: string; value: string }>
  /** Markdown of the author's own. */
  introduction: string
  sections: Section[]
  /** What is said where there is nothing to say. */
  empty: string
  /** "Page {page} of {pages}", filled in where pages are. */
  page: string
}

/** What a person left out is not there; what has nothing left goes with it. */
export function without(sections: Section[], leftOut: readonly string[]): Section[] {
  const out = new Set(leftOut)
  return sections
    .map((section) => ({
      ...section,
      groups: section.groups
        .filter(({ key }) => !out.has(key))
        .map((group) => ({ ...group, lines: group.lines.filter(({ key }) => !out.has(key)) }))
        .filter(({ title, lines }) => title || lines.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0)
}

export type LeftOut = { key: string; text: string }

/** What a person left out of each chapter, to be put back. */
export const leftOutOf = ({ groups }: Section, leftOut: readonly string[]): LeftOut[] => {
  const out = new Set(leftOut)
  return groups.flatMap((group) =>
    out.has(group.key)
      ? [{ key: group.key, text: group.title }]
      : group.lines
          .filter(({ key }) => out.has(key))
          .map(({ key, text }) => ({ key, text: group.title ? `${group.title}: ${text}` : text }))
  )
}
