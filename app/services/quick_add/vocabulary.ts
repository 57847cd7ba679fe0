export type Weekday = {
  /** ISO: 1 = Monday … 7 = Sunday */
  number: number
  /** `word` is also an English word: sun, sat, wed, mon. */
  form: 'full' | 'short' | 'word'
}

const NAMES: [full: string, short: string[], words: string[]][] = [
  ['monday', [], ['mon']],
  ['tuesday', ['tue', 'tues'], []],
  ['wednesday', ['weds'], ['wed']],
  ['thursday', ['thu', 'thur', 'thurs'], []],
  ['friday', ['fri'], []],
  ['saturday', [], ['sat']],
  ['sunday', [], ['sun']],
]

export const WEEKDAYS = new Map<string, Weekday>(
  NAMES.flatMap(([full, short, words], index) => {
    const weekday = (name: string, form: Weekday['form']): [string, Weekday] => [
      name,
      { number: index + 1, form },
    ]
    return [
      weekday(full, 'full'),
      ...short.map((name) => weekday(name, 'short')),
      ...words.map((name) => weekday(name, 'word')),
    ]
  })
)

export const MONTHS = new Map<string, number>(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1]))
)

/** Months that are also words or people, so that a number beside them may belong to the text. */
export const DOUBTFUL_MONTHS = new Set('jan march mar april may june august'.split(' '))

export const NUMBER_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(
  ' '
)
const NUMBERS = new Map(NUMBER_WORDS.map((word, index) => [word, index + 1]))

/** 1 to 999, in digits or up to twelve in words; null for anything else. */
export function readNumber(lower: string | undefined): number | null {
  if (lower === undefined) return null
  if (/^\d{1,3}$/.test(lower)) return Number(lower) || null
  return NUMBERS.get(lower) ?? null
}

const ORDINAL_WORDS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
])

/** `3rd` is 3, `third` too; null for anything else. */
export function readOrdinal(lower: string | undefined): number | null {
  if (lower === undefined) return null
  return readOrdinalDigits(lower) ?? ORDINAL_WORDS.get(lower) ?? null
}

export function readOrdinalDigits(lower: string | undefined): number | null {
  const [, digits] = lower?.match(/^(\d{1,2})(?:st|nd|rd|th)$/) ?? []
  return digits === undefined ? null : Number(digits) || null
}

export type Unit = 'days' | 'weeks' | 'months' | 'years'

/** Units of days, with how many of the basic unit each is. */
export const UNITS = new Map<string, { unit: Unit; amount: number }>(
  (
    [
      ['day', 'days', 1],
      ['week', 'weeks', 1],
      ['fortnight', 'weeks', 2],
      ['month', 'months', 1],
      ['quarter', 'months', 3],
      ['year', 'years', 1],
    ] as const
  ).flatMap(([name, unit, amount]) =>
    [name, `${name}s`].map((word): [string, { unit: Unit; amount: number }] => [
      word,
      { unit, amount },
    ])
  )
)

/** The time meant where only a part of the day is named. */
export const DAY_PARTS = new Map([
  ['morning', '09:00'],
  ['afternoon', '15:00'],
  ['evening', '18:00'],
  ['night', '20:00'],
])

/** Between two dates or times these make a range or a choice, of which neither is the due date. */
export const LINKS = new Set('and or & / + - – — to till until through thru vs'.split(' '))

/** After a date in mid-sentence these show that it does not describe the next word. */
export const JOINERS = new Set(
  (
    'about with to at in re regarding and then or from for because if so via using by on until ' +
    'before after but while when as & + - – — → ('
  ).split(' ')
)

/** Before a date or time these show that it is spoken about, or belongs to what follows. */
export const BLOCKERS = new Set(
  (
    'the a an my your our his her its their these those some any no not more much enough each ' +
    'every last past previous of about from to since until till than after during like per vs ' +
    'versus named called titled via without between for on by at in before over around ' +
    'black cyber good easter ash palm holy super whit'
  ).split(' ')
)

/** Opening a line, these do something to the time that follows: "Plan next week". */
export const VERBS_OF_TIME = new Set(
  'plan prepare prep schedule organise organize enjoy'.split(' ')
)

/** Before a number these show that it counts or names something. */
export const NUMBERED = new Set(
  (
    'room version v release chapter section paragraph § page step part no nr number level figure ' +
    'fig table item line gate platform floor building bus train flight size issue ticket verse ' +
    'ratio score scale psalm grade'
  ).split(' ')
)
