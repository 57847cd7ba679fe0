import string from '@adonisjs/core/helpers/string'

/** The names that an area goes by, as placeholders of its templates. */
export function namesOf(
  area: string,
  { icon = 'folder', record = string.singular(area) }: { icon?: string; record?: string } = {}
) {
  const words = (name: string) => name.replaceAll('_', ' ')
  const what = `${/^[aeiou]/.test(record) ? 'an' : 'a'} ${words(record)}`
  return {
    area,
    record,
    RECORD: record.toUpperCase(),
    camel: string.camelCase(record),
    Model: string.pascalCase(record),
    Schema: `${string.pascalCase(string.singular(area))}Schema`,
    // Lucid finds a table by the plural of its model's name
    table: string.plural(record) === area ? '' : `static table = '${area}'`,
    Controller: string.pascalCase(area),
    what,
    What: capital(what),
    one: words(record),
    One: capital(words(record)),
    many: words(area),
    Many: capital(words(area)),
    icon,
  }
}

export type Names = ReturnType<typeof namesOf>

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** `film` of `kind` as a person reads it: "Film". */
export const inWords = (name: string) => capital(name.replaceAll('_', ' '))

const SNAKE_CASE = /^[a-z]+(_[a-z]+)*$/

/**
 * @param record what one record is called, where the area's name is not its plural
 * @returns what is wrong with the names, null when nothing is
 */
export function whyNot(area: string, record?: string): string | null {
  if (!SNAKE_CASE.test(area) || area.length > 30) {
    return `“${area}” is no name for an area: write a plural in snake_case, such as reading_lists.`
  }
  if (record !== undefined) {
    if (SNAKE_CASE.test(record) && record.length <= 30 && record !== area) return null
    return `“${record}” is no name for a record of ${area}: write another one in snake_case.`
  }
  const singular = string.singular(area)
  if (singular === area || string.plural(singular) !== area) {
    return `“${area}” is no plural: an area has many records, such as ${string.plural(area)}. Or name them with --record.`
  }
  return null
}
