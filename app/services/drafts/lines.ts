import type { Fact, FactKind } from '#queries/facts'
import { oneDecimal } from '#presenters/energy_statement'
import type { RecordType } from '#services/changes/record_types'
import { hrefOf } from '#services/evidence/kinds'
import { linkTo } from '#services/evidence/mentions'
import { asText } from '#services/markdown/as_text'
import type { Person } from '#services/person'

/** A line of a draft, and the words by which a text that has it already is known. */
export type DraftLine = { key: string; text: string }

/** The records that facts are about. */
const RECORDS: Record<Exclude<FactKind, 'energy'>, RecordType> = {
  task: 'task',
  meeting: 'meeting',
  decision: 'meeting',
  learning: 'entry',
  remark: 'remark',
  item: 'item',
  goal: 'goal',
}

/** What happened as a line of Markdown that leads to it. */
export function lineOf(fact: Fact, person: Person): DraftLine {
  const { t } = person
  const { kind, id, note, title, value } = fact
  if (kind === 'energy') {
    const key = `${t('drafts.energy')}: `
    return { key, text: `- ${key}${oneDecimal(value!, person)}` }
  }
  const record = { type: RECORDS[kind], id }
  const link = linkTo(record, title)
  if (kind === 'decision') {
    const key = asText(note)
    return { key, text: `- ${t('drafts.decision', { link, what: key })}` }
  }
  const words = kind === 'goal' ? `goal_${note}` : kind === 'remark' && note ? 'remark_by' : kind
  return {
    key: `](${hrefOf(record)})`,
    text: `- ${t(`drafts.${words}`, { link, who: asText(note) })}`,
  }
}

/** The lines that a text does not have yet. */
export const newLines = (lines: DraftLine[], text: string): DraftLine[] =>
  lines.filter(({ key }) => !text.includes(key))

export const inMarkdown = (lines: DraftLine[]) => lines.map(({ text }) => text).join('\n')
