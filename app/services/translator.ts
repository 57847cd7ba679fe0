import i18nManager from '@adonisjs/i18n/services/main'

export const LOCALES = ['en', 'de'] as const
export type Locale = (typeof LOCALES)[number]

/** Words from the language files: a key such as `tasks.title` and what the words need. */
export type Translate = (key: string, data?: Record<string, unknown>) => string

const translators = new Map<string, Translate>()

const KEPT_AT_MOST = 5000

/**
 * What was said once is kept: a page of fifty rows says the same few things again and again, and
 * putting one together from its message takes longer than a query.
 */
export function translator(locale: string): Translate {
  const known = translators.get(locale)
  if (known) return known

  const i18n = i18nManager.locale(locale)
  const plain = new Map<string, string>()
  const filled = new Map<string, string>()
  const translate: Translate = (key, data) => {
    const name = data ? nameOf(key, data) : key
    if (name === null) return i18n.t(key, data)
    const kept = data ? filled : plain
    let text = kept.get(name)
    if (text === undefined) {
      if (kept.size >= KEPT_AT_MOST) kept.clear()
      kept.set(name, (text = i18n.t(key, data)))
    }
    return text
  }
  translators.set(locale, translate)
  return translate
}

const LONG = 100

/** A message with its data as one text; null for data that is long or not plain: it comes once. */
function nameOf(key: string, data: Record<string, unknown>): string | null {
  let name = key
  for (const place in data) {
    const value = data[place]
    const isShort = typeof value === 'string' && value.length <= LONG
    if (!isShort && typeof value !== 'number') return null
    name += `\0${place}\0${typeof value}\0${value}`
  }
  return name
}
