import { test } from '@japa/runner'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import type { Line, PacketDocument } from '#services/packets/document'
import { containMarkdown, escapeMarkdown, withoutOwnLinks } from '#services/packets/escape'
import { packetMarkdown } from '#services/packets/markdown'
import { oneLine } from '#services/packets/words'
import { HOSTILE } from '#tests/support/hostile'

/** Someone else's renderer, which takes everything that Markdown allows. */
const other = new MarkdownIt({ html: true })
const shownText = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

const document = (words: string): PacketDocument => {
  const text = oneLine(words)
  const line: Line = {
    ...{ key: 'goal-1.task-1', text, note: text, when: '1 Jul' },
    source: { type: 'task', id: 1 },
  }
  return {
    ...{ format: 1, locale: 'en', title: text, author: text, empty: '', page: '' },
    days: { from: '2026-07-01', to: '2026-12-31' },
    facts: [{ name: 'For', value: text }],
    introduction: words,
    sections: [
      {
        ...{ name: 'goals', title: 'Goals' },
        groups: [
          {
            ...{ key: 'goal-1', title: text, state: text, source: { type: 'goal', id: 1 } },
            table: { head: ['Key result', text], rows: [[text, '1']] },
            lines: [line],
          },
        ],
      },
    ],
  }
}

test.group('Packets | Markdown', () => {
  test('what somebody typed as a title is that title, in every renderer', ({ assert }) => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: fc.constantFrom(...'\\`*_[]()<>#+-.!|~&;:1a /="$') }),
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom(...Object.values(HOSTILE))
        ),
        (typed) => {
          const title = oneLine(typed)
          fc.pre(title !== '')
          const html = other.render(`- ${escapeMarkdown(title)}`)
          assert.notMatch(html, /<(?!\/?(?:ul|li)\b)/)
          assert.equal(shownText(html).trim(), title)
        }
      ),
      { numRuns: 500 }
    )
  })

  test('hostile words make neither links nor chapters nor tags', ({ assert }) => {
    for (const words of Object.values(HOSTILE)) {
      const html = other.render(packetMarkdown(document(words)))
      assert.lengthOf(html.match(/<h2>/g) ?? [], 1, words)
      assert.lengthOf(html.match(/<h3>/g) ?? [], 1, words)
      assert.notMatch(html, /<(?:script|img|textarea|a [^>]*href="(?:javascript|data))/i, words)
    }
  })

  test('what an introduction leaves open ends with it', ({ assert }) => {
    for (const open of [
      '```\ncode',
      '~~~~\ncode',
      '<!-- never closed',
      '<script>',
      '<pre>',
      '> a',
    ]) {
      const html = other.render(
        packetMarkdown(document('x')).replace('\nx\n', `\n${containMarkdown(open)}\n`)
      )
      assert.include(html, '<h2>Goals</h2>', open)
    }
  })

  test('a reader is led to what is public, and to none of the person’s records', ({ assert }) => {
    const text = 'See [this](/tasks/1), ![that](/attachments/2) and [there](https://example.org/a).'
    assert.equal(withoutOwnLinks(text), 'See this, that and [there](https://example.org/a).')
    const markdown = packetMarkdown(document(text))
    assert.notMatch(markdown, /(?<!\\)\]\(\//)
    assert.include(packetMarkdown(document('x'), 'https://app.test'), '(https://app.test/tasks/1)')
  })
})
