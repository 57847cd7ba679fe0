import i18nManager from '@adonisjs/i18n/services/main'

export const LOCALES = ['en', 'de'] as const
export type Locale = (typeof LOCALES)[number]

/** Words from the language files: a key such as `tasks.title` and what the words need. */
export type Translate = (key: string, data?: Record<string, unknown>) => string

const translators = new Map<string, Translate>()

/** Words without data are looked up once: a page of fifty rows asks for the same ones again. */
export function translator(locale: string): Translate {
  const known = translators.get(locale)
  if (known) return known

  const i18n = i18nManager.locale(locale)
  const plain = new Map<string, string>()
  const translate: Translate = (key, data) => {
    if (data) return i18n.t(key, data)
    let text = plain.get(key)
    if (text === undefined) plain.set(key, (text = i18n.t(key)))
    return text
  }
  translators.set(locale, translate)
  return translate
}
