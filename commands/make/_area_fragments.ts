import string from '@adonisjs/core/helpers/string'
import { choicesName, type Field, writerOf } from './_area_fields.js'
import { inWords, type Names } from './_area_names.js'

const camel = (name: string) => string.camelCase(name)
const lines = (all: Array<string | false>) => all.filter(Boolean).join('\n')
const code = (value: unknown) => JSON.stringify(value)

/** What the fields of an area are in each of its files, as placeholders of its templates. */
export function fragmentsOf(fields: Field[], { area, record, camel: one, Model, RECORD }: Names) {
  const of = (type: Field['type']) => fields.filter((field) => field.type === type)
  const has = (type: Field['type']) => of(type).length > 0
  const [title, ...rest] = fields
  const nullable = ({ type, isOptional }: Field) => isOptional && type !== 'boolean'
  const constants = of('enum').map(({ name }) => choicesName(name))
  const fromModel = constants.length > 0 && `import { ${constants} } from '#models/${record}'`

  const rule = (field: Field) => {
    const end = nullable(field) ? '.nullable().optional()' : ''
    return `${field.name}: ${writerOf(field).rule(field)}${field.type === 'boolean' ? '.optional()' : end},`
  }
  const shape = (field: Field) => {
    const is = writerOf(field).shape(field)
    return `${field.name}: ${nullable(field) ? `is.maybe(${is})` : is},`
  }
  const column = (field: Field) => {
    const end = field.type === 'boolean' ? '.notNullable().defaultTo(false)' : '.notNullable()'
    return writerOf(field).column(field) + (nullable(field) ? '' : end)
  }
  const said = (field: Field, value: string) => {
    const { words } = writerOf(field)
    if (!words) return value
    const text = words(field, area, value)
    return nullable(field) ? `${value} && ${text}` : text
  }
  const fact = (field: Field) => {
    const value = `record.${camel(field.name)}`
    const href = writerOf(field).href?.(value)
    const link = href
      ? `, href: ${nullable(field) && href !== value ? `${value} && ${href}` : href}`
      : ''
    return `{ name: t('${area}.fields.${field.name}'), value: ${said(field, value)}${link} },`
  }
  const control = (field: Field) => {
    const { name, type, isOptional } = field
    const label = `name: '${name}', label: t('${area}.fields.${name}')`
    if (type === 'boolean') return `@!checkbox({ ${label}, checked: Boolean(values.${name}) })`
    const more = [
      isOptional ? 'optional: true' : 'required: true',
      field === title && 'autofocus: true',
      writerOf(field).control?.(field, area),
    ].filter(Boolean)
    return `@!${type === 'text' ? 'editor' : 'field'}({ ${label}, value: values.${name}, ${more.join(', ')} })`
  }

  const facts = rest.filter(({ type }) => type !== 'text')
  const noted = facts.filter(({ type }) => type === 'enum' || type === 'string').slice(0, 2)
  const wordsInRow = noted.some(({ type }) => type === 'enum')
  const filters = fields.filter(({ type }) => type === 'enum' || type === 'boolean')
  const empties = fields.filter(({ type, isOptional }) => isOptional || type === 'boolean')
  const vine = has('enum') || has('boolean')

  const fragments = {
    title: title.name,
    titleAttribute: camel(title.name),
    columns: lines(fields.map(column)),
    choices: lines(
      of('enum').map(
        ({ name, choices }) => `export const ${choicesName(name)} = ${code(choices)} as const`
      )
    ),
    validatorImports: lines([
      vine && `import vine from '@vinejs/vine'`,
      fromModel,
      `import { formOf } from '#validators/area'`,
      `import { fields, wholeAndPart } from '#validators/fields'`,
    ]),
    rules: lines(fields.map(rule)),
    empties: empties
      .map(({ name, type }) => `${name}: ${type === 'boolean' ? 'false' : 'null'}`)
      .join(', '),
    shapeImports: lines([fromModel, `import { is, Shape } from '#services/api/shape'`]),
    shapes: lines(fields.map(shape)),
    queryImports: lines([
      fromModel,
      `import { ${one}Shape } from '#api/v1/shapes/${record}'`,
      `import { byWords } from '#queries/by_words'`,
      `import { Table } from '#services/api/table'`,
    ]),
    filters: lines(
      filters.map(({ name, type }) => {
        const choices =
          type === 'enum' ? `type: 'string', enum: [...${choicesName(name)}]` : `type: 'boolean'`
        return `${name}: { ${choices}, description: '${inWords(name)}.', apply: (query, value) => query.where('${name}', value) },`
      })
    ),
    factoryImports: lines([
      has('moment') && `import { DateTime } from 'luxon'`,
      `import { areaFactory } from '#database/factories/area_factory'`,
      `import ${Model} from '#models/${record}'`,
    ]),
    presenterImports: lines([
      `import type ${Model} from '#models/${record}'`,
      `import type { AreaRow } from '#presenters/area'`,
      has('text') && `import { markdownWords } from '#presenters/task_page'`,
      `import type { Row } from '#services/api/shape'`,
      has('text') && `import { renderMarkdown } from '#services/markdown/render'`,
      `import type { Person } from '#services/person'`,
      `import { momentInWords } from '#services/tasks/words'`,
      has('date') && `import { dayInWords } from '#services/words/dates'`,
    ]),
    rowPerson: wordsInRow ? ', { t }: Person' : '',
    notes: noted.map((field) => said(field, `row.${field.name}`)).join(', '),
    facts: lines(facts.map(fact)),
    texts: lines(
      of('text').map(
        ({ name }) =>
          `{ name: t('${area}.fields.${name}'), html: renderMarkdown(record.${camel(name)} ?? '', markdownWords(person)) },`
      )
    ),
    formFields: lines(fields.map(control)),
    example: lines(
      fields.map((field) => `${field.name}: ${code(writerOf(field).examples(field)[0])},`)
    ),
    attributes: lines(fields.map((field) => `${camel(field.name)}: ${attribute(field)},`)),
    formValues: lines(fields.map((field) => `${field.name}: ${code(formValue(field))},`)),
    fieldWords: Object.fromEntries(fields.map(({ name }) => [name, inWords(name)])),
    optionWords: Object.fromEntries(
      of('enum').map(({ name, choices }) => [
        name,
        Object.fromEntries(choices.map((choice) => [choice, inWords(choice)])),
      ])
    ),
    demo: demo(fields),
  }
  return Object.fromEntries(
    Object.entries(fragments).map(([name, text]) => [
      name,
      (typeof text === 'string' ? text : code(text)).replaceAll('%RECORD%', RECORD),
    ])
  )
}

/** A value for tests, by the model's own kind; `text` makes words up. */
function attribute(field: Field): string {
  const [value] = writerOf(field).examples(field)
  if (field.type === 'string') return 'text(200)'
  if (field.type === 'text') return 'text(5000)'
  if (field.type === 'moment') return `DateTime.fromISO('${value}')`
  return code(value)
}

/** The same as a form sends it. */
function formValue(field: Field): string {
  const [value] = writerOf(field).examples(field)
  if (field.type === 'moment') return '2026-11-20T09:00'
  return field.type === 'boolean' ? '1' : String(value)
}

/** Three records, to be put into the words of a believable person. */
function demo(fields: Field[]): string {
  const row = (at: number) =>
    fields.map((field) => {
      const [one, other] = writerOf(field).examples(field)
      const value = at % 2 ? one : other
      return `${field.name}: ${code(field === fields[0] ? `${inWords(field.name)} ${at}` : value)},`
    })
  return [1, 2, 3].map((at) => `{ ${lines(row(at))} },`).join('\n')
}
