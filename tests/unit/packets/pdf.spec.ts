import { inflateSync } from 'node:zlib'
import { test } from '@japa/runner'
import type { PacketDocument } from '#services/packets/document'
import { drawable } from '#services/packets/pdf/fonts'
import { pdfBytes } from '#services/packets/send'

const document = (lines: string[], introduction = ''): PacketDocument => ({
  ...{ format: 1, locale: 'de', title: 'Rückblick', author: 'Maya Okafor', facts: [], empty: '' },
  ...{ introduction, page: '{page} / {pages}', days: { from: '2026-07-01', to: '2026-12-31' } },
  sections: [
    {
      ...{ name: 'work', title: 'Arbeit' },
      groups: [
        {
          ...{ key: 'work', title: 'Straße — Ελληνικά — Кириллица', state: '', source: null },
          table: { head: ['Was', 'Wie viel'], rows: [['Größe', '1'.repeat(40)]] },
          lines: lines.map((text, at) => ({
            ...{ key: `work.task-${at}`, text, note: '', when: '1. Juli 2026' },
            source: { type: 'task', id: at + 1 },
          })),
        },
      ],
    },
  ],
})

const pagesOf = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length

test.group('Packets | PDF', () => {
  test('many lines fill many pages, long words break, and its tags and language are told', async ({
    assert,
  }) => {
    const lines = Array.from({ length: 300 }, (_, at) => `Übertrage die Buchungen ${at}`)
    const pdf = await pdfBytes(document([...lines, 'x'.repeat(5000)]))
    const text = pdf.toString('latin1')
    assert.isAbove(pagesOf(pdf), 5)
    for (const sign of ['/Lang (de)', '/MarkInfo', '/StructTreeRoot', '/FontFile2']) {
      assert.include(text, sign)
    }
    assert.notMatch(text, /CreationDate \(D:(?!20261231000000Z)/)
  })

  test('an introduction is drawn with its lists, tables, quotes and code', async ({ assert }) => {
    const markdown =
      '# One\n\nA **bold** [link](https://example.org) and [own](/tasks/1)\nnext line\n\n- a\n  - b\n\n1. c\n\n> quote\n\n```\ncode\n```\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n---\n\n- [x] done'
    const pdf = await pdfBytes(document(['A line'], markdown), 'https://app.test')
    const text = pdf.toString('latin1')
    assert.include(text, '(https://example.org)')
    assert.notInclude(text, '(/tasks/1)')
    assert.equal(pagesOf(pdf), 1)
    assert.isAbove(inflated(pdf).length, 0)
  })

  test('pictures are left out, and what the font lacks is marked', ({ assert }) => {
    const has = (code: number) => code < 0x250 || code === 0x25a1
    assert.equal(drawable('Done 🚀👩‍👩‍👧 ﬁne', has), 'Done  fine')
    assert.equal(drawable('漢字\u200b', has), '□□')
    assert.equal(drawable('e\u0301', has), 'é')
  })
})

/** What is drawn on the pages: the compressed streams of a PDF that hold text. */
function inflated(pdf: Buffer): string[] {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, content]) => {
    try {
      const drawn = inflateSync(Buffer.from(content, 'latin1')).toString('latin1')
      return drawn.includes(' Tf') ? [drawn] : []
    } catch {
      return []
    }
  })
}
