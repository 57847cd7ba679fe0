import { hrefOf } from '#services/evidence/kinds'
import type { Group, Line, PacketDocument, Source, Table } from '#services/packets/document'
import { containMarkdown, escapeMarkdown, withoutOwnLinks } from '#services/packets/escape'

/**
 * A packet as Markdown (CommonMark with tables).
 *
 * @param base where the application is, when each line is to lead to its source; without it nothing
 *   leads anywhere that only the person may go, and the bytes are those of the packet's digest
 */
export function packetMarkdown(document: PacketDocument, base: string | null = null): string {
  const { title, facts, introduction, sections, empty } = document
  const linked = (text: string, source: Source | null) => {
    const words = escapeMarkdown(text)
    return base && source ? `[${words}](${new URL(hrefOf(source), base).href})` : words
  }
  const own = base ? introduction : withoutOwnLinks(introduction)
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    facts
      .map(({ name, value }) => `- **${escapeMarkdown(name)}:** ${escapeMarkdown(value)}`)
      .join('\n'),
    containMarkdown(own),
    ...sections.flatMap((section) => [
      `## ${escapeMarkdown(section.title)}`,
      ...section.groups.flatMap((group) => groupBlocks(group, linked)),
    ]),
    sections.length === 0 ? escapeMarkdown(empty) : '',
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

type Linked = (text: string, source: Source | null) => string

const groupBlocks = (group: Group, linked: Linked) => [
  group.title && `### ${linked(group.title, group.source)}`,
  group.state && escapeMarkdown(group.state),
  group.table && tableBlock(group.table),
  group.lines.map((line) => lineOf(line, linked)).join('\n'),
]

function lineOf({ text, note, when, source }: Line, linked: Linked) {
  const said = note ? ` — ${escapeMarkdown(note)}` : ''
  return `- ${linked(text, source)}${said} (${escapeMarkdown(when)})`
}

function tableBlock({ head, rows }: Table) {
  const row = (cells: string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`
  const rule = `| ${head.map((_, at) => (at === 0 ? '---' : '---:')).join(' | ')} |`
  return [row(head), rule, ...rows.map(row)].join('\n')
}
