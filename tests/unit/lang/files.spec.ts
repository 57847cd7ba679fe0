import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { test } from '@japa/runner'
import { LOCALES } from '#services/translator'

/** Every text of a language by its key, such as `tasks.fields.title`. */
async function textsOf(locale: string): Promise<Map<string, string>> {
  const folder = join(app.languageFilesPath(), locale)
  const texts = new Map<string, string>()
  for (const file of await readdir(folder)) {
    const content = JSON.parse(await readFile(join(folder, file), 'utf8'))
    flatten(content, file.replace('.json', ''), texts)
  }
  return texts
}

function flatten(value: unknown, key: string, into: Map<string, string>) {
  if (typeof value === 'string') into.set(key, value)
  else {
    for (const [name, one] of Object.entries(value as object)) flatten(one, `${key}.${name}`, into)
  }
}

/** What a text needs to be said, as `name:kind`. A number may be spoken as plural or plainly. */
function needsOf(text: string): string[] {
  const needs = new Set<string>()
  const visit = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue
      needs.add(element.value)
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const option of Object.values(element.options)) visit(option.value)
      }
      if (element.type === TYPE.tag) visit(element.children)
    }
  }
  visit(parse(text))
  return [...needs].sort()
}

/** The files that can say something, with what is in them. */
async function sources(): Promise<Array<{ file: string; content: string }>> {
  const found: string[] = []
  for (const folder of ['app', 'resources/views', 'start', 'providers', 'commands', 'config']) {
    const root = app.makePath(folder)
    const entries = await readdir(root, { recursive: true }).catch(() => [])
    found.push(...entries.map((entry) => join(folder, entry)))
  }
  const files = found.filter((file) => /\.(ts|edge)$/.test(file))
  return Promise.all(
    files.map(async (file) => ({ file, content: await readFile(app.makePath(file), 'utf8') }))
  )
}

/** The first argument of every call of `t` and of `change`, as it is written. */
function* keysIn(content: string) {
  for (const { index, 0: call } of content.matchAll(/(?<![\w$])(?:t|change)\(\s*(?:ctx,\s*)?/g)) {
    yield firstArgument(content, index + call.length)
  }
}

function firstArgument(content: string, from: number): string {
  let depth = 0
  let quote = ''
  let at = from
  for (; at < content.length; at++) {
    const char = content[at]
    if (quote) {
      if (char === quote) quote = ''
    } else if (/['"`]/.test(char)) quote = char
    else if (/[([{]/.test(char)) depth++
    else if (/[)\]}]/.test(char) && depth-- === 0) break
    else if (char === ',' && depth === 0) break
  }
  return content.slice(from, at)
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

test.group('Words on screen', () => {
  test('every language has the same files and keys', async ({ assert }) => {
    const english = [...(await textsOf('en')).keys()].sort()
    for (const locale of LOCALES) {
      assert.deepEqual([...(await textsOf(locale)).keys()].sort(), english, locale)
    }
  })

  test('no text is empty, and every one is well-formed', async ({ assert }) => {
    for (const locale of LOCALES) {
      for (const [key, text] of await textsOf(locale)) {
        assert.notEqual(text.trim(), '', `${locale}: ${key}`)
        assert.doesNotThrow(() => parse(text), `${locale}: ${key}`)
      }
    }
  })

  test('a text needs the same facts in every language', async ({ assert }) => {
    const english = await textsOf('en')
    for (const locale of LOCALES) {
      const texts = await textsOf(locale)
      const different = [...english].filter(
        ([key, text]) => String(needsOf(text)) !== String(needsOf(texts.get(key) ?? ''))
      )
      assert.deepEqual(
        different.map(([key]) => `${locale}: ${key}`),
        []
      )
    }
  })

  test('no text raises its voice', async ({ assert }) => {
    for (const locale of LOCALES) {
      for (const [key, text] of await textsOf(locale)) {
        // the marks of quick add are written with one: !high
        assert.notMatch(text.replace(/!\w/g, ''), /!/, `${locale}: ${key}`)
      }
    }
  })

  test('every text that a page or a controller asks for is there', async ({ assert }) => {
    const keys = [...(await textsOf('en')).keys()]
    const missing: string[] = []
    let count = 0
    for (const { file, content } of await sources()) {
      for (const argument of keysIn(content)) {
        for (const [, plain] of argument.matchAll(/'([a-z_]+(?:\.[a-z0-9_]+)+)'/g)) {
          count++
          if (!keys.includes(plain)) missing.push(`${file}: ${plain}`)
        }
        for (const [, pattern] of argument.matchAll(/`([^`]*)`/g)) {
          const [first] = pattern.split('${')
          if (!/^[a-z_]+\./.test(first)) continue
          count++
          const shape = pattern
            .split(/\$\{[^}]*\}/)
            .map(escape)
            .join('\\w+')
          if (!keys.some((key) => new RegExp(`^${shape}$`).test(key))) {
            missing.push(`${file}: ${pattern}`)
          }
        }
      }
    }
    assert.isAbove(count, 500)
    assert.deepEqual(missing, [])
  })
})
