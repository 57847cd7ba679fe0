import { readdir } from 'node:fs/promises'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import i18nManager from '@adonisjs/i18n/services/main'
import { LOCALES } from '#services/translator'

/** Every name that a field of a validator has, at any depth. */
function namesOf(schema: any): string[] {
  const properties = Object.entries(schema?.properties ?? {})
  return [
    ...properties.flatMap(([name, inner]) => [name, ...namesOf(inner)]),
    ...(schema?.items ? namesOf(schema.items) : []),
    ...[schema?.anyOf, schema?.oneOf, schema?.allOf].flat().filter(Boolean).flatMap(namesOf),
  ]
}

test.group('Messages of validators', () => {
  test('every field has a name in words, in every language', async ({ assert }) => {
    const names = new Set<string>()
    for (const file of await readdir(app.makePath('app/validators'))) {
      const validators = await import(`#validators/${file.replace(/\.ts$/, '')}`)
      for (const validator of Object.values<any>(validators)) {
        if (typeof validator?.toJSONSchema !== 'function') continue
        for (const name of namesOf(validator.toJSONSchema())) names.add(name)
      }
    }
    for (const locale of LOCALES) {
      const i18n = i18nManager.locale(locale)
      const missing = [...names].filter(
        (name) =>
          !name.startsWith('_') && !i18n.resolveIdentifier(`validator.shared.fields.${name}`)
      )
      assert.deepEqual(missing, [], `resources/lang/${locale}/validator.json lacks names of fields`)
    }
  })

  test('both languages have the same keys, in every file', async ({ assert }) => {
    const [first, ...others] = LOCALES.map((locale) => i18nManager.getTranslationsFor(locale))
    for (const other of others) {
      assert.deepEqual(Object.keys(other).sort(), Object.keys(first).sort())
    }
  })
})
