type Translate = (key: string) => string

const WORDS = [
  'complete',
  'reopen',
  'select',
  'plan',
  'plan_short',
  'unplan',
  'start',
  'stop',
  'edit',
  'up',
  'down',
  'blocked',
  'attachments',
  'subtasks',
  'urgent',
  'high',
  'medium',
  'low',
  'of',
  'deep',
  'light',
] as const
type Words = Record<(typeof WORDS)[number], string>

const known = new WeakMap<Translate, Words>()

/** How the rows of a list are drawn; see the component `task/list` for what each option means. */
export type RowOptions = {
  select?: boolean
  plan?: boolean
  arrange?: boolean
  hideProject?: boolean
  hideDay?: boolean
  hideEstimate?: boolean
  day?: string
}

/** The options and words that all rows of a list share, looked up once instead of once a row. */
export function taskRow(t: Translate, options: RowOptions, today?: string | null) {
  let words = known.get(t)
  if (!words) {
    words = Object.fromEntries(WORDS.map((word) => [word, t(`ui.task.${word}`)])) as Words
    known.set(t, words)
  }
  return {
    words,
    select: options.select ?? false,
    plan: options.plan ?? false,
    arrange: options.arrange ?? false,
    hideProject: options.hideProject ?? false,
    hideDay: options.hideDay ?? false,
    hideEstimate: options.hideEstimate ?? false,
    day: options.day ?? today ?? '',
  }
}

/** Seconds as a clock shows them: `32:08`, `1:02:09`. */
export function clockOf(seconds: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const whole = Math.max(0, Math.floor(Number(seconds) || 0))
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
