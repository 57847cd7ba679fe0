import type { Pace } from '#services/goals/progress'
import type { Person } from '#services/person'
import { dayInWords, regionOf } from '#services/words/dates'
import type { Day } from '#services/calendar/day'

/** Making a format takes longer than using it a hundred times. */
const formats = new Map<string, Intl.NumberFormat>()

function formatOf(locale: string, style: 'percent' | 'decimal') {
  const key = `${locale} ${style}`
  let format = formats.get(key)
  if (!format) {
    const maximumFractionDigits = style === 'percent' ? 4 : 6
    format = new Intl.NumberFormat(regionOf(locale), { style, maximumFractionDigits })
    formats.set(key, format)
  }
  return format
}

/** A value with its unit: "12 talks", "42 %", "1,200 €". */
export function amountInWords(value: number, unit: string, { user }: Person): string {
  if (unit === '%') return formatOf(user.locale, 'percent').format(value / 100)
  const number = formatOf(user.locale, 'decimal').format(value)
  return unit ? `${number}\u00A0${unit}` : number
}

export const percent = (share: number, { t }: Person) => t('goals.percent', { share })

const TONES = { ahead: 'good', on: 'good', behind: 'warm' } as const
const ICONS = { ahead: 'arrow-up-right', on: 'check', behind: 'hourglass' } as const

/** How a goal stands to an even pace, as a badge says it. */
export function paceInWords(pace: Pace | null, { t }: Person) {
  if (!pace) return null
  const { state, by } = pace
  return { label: t(`goals.pace.${state}`, { by }), tone: TONES[state], icon: ICONS[state] }
}

const CLOSED_ICONS: Record<string, string> = { reached: 'circle-check', dropped: 'circle-slash' }

/** By when a goal is due, or when it was closed. */
export function dayOfGoal(
  { status, dueOn, closedOn }: { status: string; dueOn: Day | null; closedOn: Day | null },
  { t, today, user }: Person
) {
  const words = (day: Day) => dayInWords(day, today, user.locale, t)
  if (status !== 'open') {
    const label = t(`goals.${status}_on`, { day: words(closedOn!) })
    return { label, icon: CLOSED_ICONS[status], late: false }
  }
  if (!dueOn) return null
  const late = dueOn < today
  const label = t(late ? 'goals.overdue' : 'goals.due', { day: words(dueOn) })
  return { label, icon: 'calendar', late }
}

/** How far something is, as its bar draws it and says it. */
export function barOf(progress: number | null, needed: number | null, { t }: Person) {
  if (progress === null) return null
  const rounded = (share: number) => Math.round(share * 1000) / 10
  return {
    width: `${rounded(progress)}%`,
    needed: needed === null ? null : `${rounded(needed)}%`,
    full: progress >= 1,
    label:
      needed === null
        ? t('goals.bar', { share: progress })
        : t('goals.bar_needed', { share: progress, needed }),
  }
}
