import string from '@adonisjs/core/helpers/string'

/** A field of a new area: `full_name:string`, `kind:enum(film|book)`, `notes:text?`. */
export type Field = {
  name: string
  type: FieldType
  isOptional: boolean
  choices: string[]
}

/** How a field is written in each of the area's files. */
type Writer = {
  column: (field: Field) => string
  rule: (field: Field) => string
  shape: (field: Field) => string
  /** A value as JSON, for examples and tests; the second is what it is changed to. */
  examples: (field: Field) => [unknown, unknown]
  /** How the page says it: an expression, where `value` is what the record holds. */
  words?: (field: Field, area: string, value: string) => string
  /** The attributes of its form field, after name, label and value. */
  control?: (field: Field, area: string) => string
  href?: (value: string) => string
}

const plainText = (max: number): Writer => ({
  column: ({ name }) => `table.string('${name}', ${max})`,
  rule: ({ isOptional }) => (isOptional ? `fields.text(${max})` : `fields.name(${max})`),
  shape: () => 'is.text()',
  examples: () => ['Kept words', 'Other words'],
  control: () => `maxlength: ${max}`,
})

const WRITERS = {
  string: plainText(200),
  text: {
    ...plainText(20_000),
    column: ({ name }) => `table.text('${name}')`,
    rule: ({ isOptional }) =>
      isOptional ? 'fields.notes(20_000)' : 'fields.notes(20_000).minLength(1)',
    control: () => `rows: 6, maxlength: 20000, compact: true`,
  },
  integer: {
    column: ({ name }) => `table.integer('${name}')`,
    rule: () => 'fields.integer()',
    shape: () => 'is.integer()',
    examples: () => [3, 4],
    control: () => `type: 'number', inputmode: 'numeric', step: 1`,
  },
  boolean: {
    column: ({ name }) => `table.boolean('${name}')`,
    rule: () => 'vine.boolean()',
    shape: ({ name }) => `is.boolean('${name}')`,
    examples: () => [true, false],
    words: (_, _area, value) => `t(${value} ? 'areas.yes' : 'areas.no')`,
  },
  date: {
    column: ({ name }) => `table.date('${name}')`,
    rule: () => 'fields.day()',
    shape: () => 'is.day()',
    examples: () => ['2026-11-20', '2026-12-24'],
    words: (_, _area, value) => `dayInWords(${value}, person.today, person.user.locale, t)`,
    control: () => `type: 'date'`,
  },
  moment: {
    column: ({ name }) => `table.timestamp('${name}', { useTz: true, precision: 3 })`,
    rule: () => 'fields.moment()',
    shape: () => 'is.moment()',
    examples: () => ['2026-11-20T08:00:00.000Z', '2026-12-24T08:00:00.000Z'],
    words: (_, _area, value) => `momentInWords(${value}, person)`,
    control: () => `type: 'datetime-local'`,
  },
  enum: {
    column: ({ name }) => `table.string('${name}', 40)`,
    rule: ({ name }) => `vine.enum(${choicesName(name)})`,
    shape: ({ name }) => `is.oneOf(${choicesName(name)})`,
    examples: ({ choices }) => [choices[0], choices.at(-1)],
    words: ({ name }, area, value) => `t(\`${area}.options.${name}.\${${value}}\`)`,
    control: ({ name, isOptional, choices }, area) =>
      [
        `control: 'select'`,
        isOptional && `placeholder: t('areas.nothing')`,
        `options: [${choices.map((one) => `'${one}'`).join(', ')}].map((value) => ({ value, label: t(\`${area}.options.${name}.\${value}\`) }))`,
      ]
        .filter(Boolean)
        .join(', '),
  },
  email: {
    ...plainText(254),
    rule: () => 'fields.email()',
    examples: () => ['ana@example.com', 'ana@example.org'],
    control: () => `type: 'email', maxlength: 254`,
    href: (value) => `\`mailto:\${${value}}\``,
  },
  url: {
    ...plainText(2000),
    rule: () => 'fields.url()',
    examples: () => ['https://example.com/ana', 'https://example.org/ana'],
    control: () => `type: 'url', maxlength: 2000`,
    href: (value) => value,
  },
} satisfies Record<string, Writer>

export type FieldType = keyof typeof WRITERS
export const FIELD_TYPES = Object.keys(WRITERS) as FieldType[]
export const writerOf = ({ type }: Field): Writer => WRITERS[type]

/** `kind` of items is `ITEM_KINDS`; the record's name is put in when the file is written. */
export const choicesName = (name: string) => `%RECORD%_${string.plural(name).toUpperCase()}`

/** What every record has, or what a file of its own could not tell from it. */
const TAKEN = new Set(
  'id user_id title_key search_text version trashed_at created_at updated_at q sort cursor limit fields include'.split(
    ' '
  )
)

/**
 * @throws Error in words for the person at the terminal
 */
export function parseField(text: string): Field {
  const [, name, type, choices, optional] =
    /^([a-z][a-z0-9]*(?:_[a-z0-9]+)*):([a-z]+)(?:\(([^)]*)\))?(\?)?$/.exec(text) ?? []
  if (!name) throw new Error(`“${text}” is no field: write name:type, such as full_name:string.`)
  if (TAKEN.has(name)) throw new Error(`Every record has “${name}” already; choose another name.`)
  if (!(type in WRITERS)) {
    throw new Error(`There is no type “${type}”: choose one of ${FIELD_TYPES.join(', ')}.`)
  }
  const options = choices?.split('|') ?? []
  const isWord = (one: string) => /^[a-z][a-z0-9_]{0,39}$/.test(one)
  if (type === 'enum' && (options.length < 2 || !options.every(isWord))) {
    throw new Error(`“${text}” needs its choices in snake_case: ${name}:enum(film|book).`)
  }
  if (type !== 'enum' && choices !== undefined) {
    throw new Error(`Only an enum has choices, “${name}” is ${type}.`)
  }
  return { name, type: type as FieldType, isOptional: Boolean(optional), choices: options }
}

/** @throws Error when they can't be an area's fields together */
export function parseFields(texts: string[]): Field[] {
  const fields = texts.map(parseField)
  const names = fields.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice) throw new Error(`“${twice}” is there twice.`)
  if (!fields[0] || fields[0].type !== 'string' || fields[0].isOptional) {
    throw new Error('The first field names the record: make it a string, such as name:string.')
  }
  return fields
}
