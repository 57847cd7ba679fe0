import string from '@adonisjs/core/helpers/string'

/** The names that an area goes by, as placeholders of its templates. */
export function namesOf(area: string, { icon = 'folder' }: { icon?: string } = {}) {
  const record = string.singular(area)
  const words = (name: string) => name.replaceAll('_', ' ')
  const what = `${/^[aeiou]/.test(record) ? 'an' : 'a'} ${words(record)}`
  return {
    area,
    record,
    RECORD: record.toUpperCase(),
    camel: string.camelCase(record),
    Model: string.pascalCase(record),
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

/** @returns what is wrong with the name, null when nothing is */
export function whyNot(area: string): string | null {
  if (!/^[a-z]+(_[a-z]+)*$/.test(area) || area.length > 30) {
    return `“${area}” is no name for an area: write a plural in snake_case, such as reading_lists.`
  }
  const singular = string.singular(area)
  if (singular === area || string.plural(singular) !== area) {
    return `“${area}” is no plural: an area has many records, such as ${string.plural(area)}.`
  }
  return null
}
