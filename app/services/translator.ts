import i18nManager from '@adonisjs/i18n/services/main'

export const LOCALES = ['en', 'de'] as const
export type Locale = (typeof LOCALES)[number]

/** Words from the language files: a key such as `tasks.title` and what the words need. */
export type Translate = (key: string, data?: Record<string, unknown>) => string

const translators = new Map<string, Translate>()

/** Sentences with numbers and short words in them that are kept; parsing one takes longer than a row. */
const KEPT_AT_MOST = 5000

/** Words are made once: a page of fifty rows asks for the same ones again. */
export function translator(locale: string): Translate {
  const known = translators.get(locale)
  if (known) return known

  const i18n = i18nManager.locale(locale)
  const made = new Map<string, string>()
  const translate: Translate = (key, data) => {
    const id = data ? keyOf(key, data) : key
    if (id === null) return i18n.t(key, data)
    let text = made.get(id)
    if (text === undefined) {
      if (made.size >= KEPT_AT_MOST) made.clear()
      made.set(id, (text = i18n.t(key, data)))
    }
    return text
  }
  translators.set(locale, translate)
  return translate
}

/** What tells one sentence from another; null for data that is long or of another kind. */
function keyOf(key: string, data: Record<string, unknown>): string | null {
  let id = key
  for (const name in data) {
    const value = data[name]
    if (typeof value !== 'number' && (typeof value !== 'string' || value.length > 60)) return null
    id += `\n${name}\t${typeof value}\t${value}`
  }
  return id
}
