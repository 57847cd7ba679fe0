import { hrefOf } from '#services/evidence/kinds'
import { renderMarkdown } from '#services/markdown/render'
import type { PacketDocument, Section, Source } from '#services/packets/document'
import { withoutOwnLinks } from '#services/packets/escape'
import type { Translate } from '#services/translator'

/**
 * What a packet says, as its page draws it.
 *
 * @param isOwner whether each line leads to its source, which only its owner may see
 */
export function presentDocument(
  document: PacketDocument,
  { t, isOwner }: { t: Translate; isOwner: boolean }
) {
  const { title, facts, introduction, sections, empty } = document
  const own = isOwner ? introduction : withoutOwnLinks(introduction)
  const ticks = { done: t('tasks.notes.ticked'), open: t('tasks.notes.unticked') }
  return {
    ...{ title, facts, empty },
    introduction: renderMarkdown(own, ticks),
    sections: presentSections(sections, isOwner),
  }
}

export const presentSections = (sections: Section[], isOwner: boolean) =>
  sections.map((section) => ({
    ...section,
    groups: section.groups.map((group) => ({
      ...group,
      href: hrefTo(group.source, isOwner),
      lines: group.lines.map((line) => ({ ...line, href: hrefTo(line.source, isOwner) })),
    })),
  }))

const hrefTo = (source: Source | null, isOwner: boolean) =>
  isOwner && source ? hrefOf(source) : null
