import { ageInWords, KIND_ICONS } from '#presenters/remark'
import type { CaptureInput, ReadLine } from '#services/feedback/capture'
import type { Person } from '#services/person'

/** What a line would become, as chips and questions. */
export function presentLine(line: ReadLine, input: CaptureInput, person: Person) {
  const { t, today } = person
  const text = input.text ?? ''
  const asks = line.several.length > 0 && !line.contact
  return {
    chips: line.tokens.map((token) => ({
      ...chipOf(token, line, asks, t),
      ignore: `${token.start}:${token.end}:${text.slice(token.start, token.end)}`,
    })),
    ranges: line.tokens.map(({ start, end }) => [start, end]),
    ignored: line.ignored,
    several: line.several.map(({ id, full_name: name }) => ({
      value: id,
      label: name,
      chosen: line.contact?.id === id,
    })),
    ask: line.several.length > 0 ? t('feedback.capture.several', { name: line.name! }) : null,
    offered: line.offered && {
      name: line.offered,
      chosen: line.offered === input.new_contact,
      note: t('feedback.capture.nobody', { name: line.offered }),
      label: t('feedback.capture.add', { name: line.offered }),
    },
    waiting: line.waiting.map(({ id, about, askedOn }) => ({
      value: id,
      label: t('feedback.capture.answers_about', { about, age: ageInWords(askedOn, today, t) }),
      chosen: input.answers === id,
    })),
    isAnswer: line.waiting.some(({ id }) => id === input.answers),
  }
}

export type LineView = ReturnType<typeof presentLine>

function chipOf(
  { kind, label, isSkill }: ReadLine['tokens'][number],
  { contact, direction }: ReadLine,
  asks: boolean,
  t: Person['t']
) {
  const way = direction === 'given' ? 'to' : 'from'
  if (kind === 'hash') return { kind, icon: isSkill ? 'sparkles' : 'tag', tone: null, label }
  if (kind === 'direction') {
    return { kind, icon: 'arrow-up-right', tone: null, label: t(`feedback.capture.${way}_someone`) }
  }
  if (asks) {
    const words = t('feedback.capture.several', { name: label })
    return { kind, icon: 'circle-help', tone: 'warm', label: words }
  }
  const name = contact?.full_name ?? label
  return { kind, icon: 'user', tone: null, label: t(`feedback.capture.${way}`, { name }) }
}

/** The line at the head of the page, as it was typed. */
export const captureView = (
  input: CaptureInput = {},
  line: LineView | null = null,
  refused: string | null = null
) => ({ text: input.text ?? '', kind: input.kind ?? '', line, refused, icons: KIND_ICONS })
