import { test } from '@japa/runner'
import edge from 'edge.js'
import fc from 'fast-check'
import testUtils from '@adonisjs/core/services/test_utils'
import { Written } from '#services/html/written'

/** Loops in a loop, with something before, between and after them. */
const TEMPLATE = `<p>{{ words }}</p>
@each(group in groups)
<h2>{{ words }}</h2>
@each(row in group)
<p title="{{ row }}">{{ row }}</p>
@end
@end
<p>the end</p>
`

async function ctxWithView() {
  const ctx = await testUtils.createHttpContext()
  ctx.view.share({ t: (key: string) => key })
  return ctx
}

test.group('Pages as bytes', (group) => {
  group.setup(() => {
    edge.registerTemplate('long', { template: TEMPLATE })
    return () => void edge.removeTemplate('long')
  })

  test('a page that is sent says what the same page says as a text: {$self}')
    .with(['plain', 'Grüße – „hier“ → 😀', 'שלום', '漢字', '\0', '\x001\0', '<b>"&'])
    .run(async ({ assert }, words) => {
      const { view } = await ctxWithView()
      for (const rows of [0, 1, 40, 400]) {
        const state = {
          words,
          groups: [[words], Array(rows).fill(`${words} ${rows}`), [], [words]],
        }
        const sent: unknown = await view.render('long', state)
        assert.instanceOf(sent, Buffer)
        assert.equal(String(sent), await edge.createRenderer().render('long', state))
      }
    })

  test('pages that are drawn side by side keep to themselves', async ({ assert }) => {
    const views = await Promise.all(['one', 'two', 'three'].map(() => ctxWithView()))
    const pages = await Promise.all(
      views.map(({ view }, at) =>
        view.render('long', { words: `page ${at}`, groups: [Array(300).fill(`row of ${at}`)] })
      )
    )
    for (const [at, page] of pages.entries()) {
      const others = [0, 1, 2].filter((other) => other !== at)
      assert.equal(String(page).split(`row of ${at}`).length, 601)
      for (const other of others) assert.notInclude(String(page), `row of ${other}`)
    }
  })

  test('whatever pieces a text is put together of, its bytes are those of the whole', ({
    assert,
  }) => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.integer({ min: 0, max: 9000 }).map((length) => 'é'.repeat(length)),
      fc.constantFrom('\0', '1', '\0 1\0')
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const written = new Written()
        let text = ''
        for (const one of pieces) text = written.settle(text + one)
        assert.deepEqual(written.bytesOf(text), Buffer.from(pieces.join('')))
      }),
      { numRuns: 200 }
    )
  })

  test('a page of any length is whole', ({ assert }) => {
    const written = new Written()
    const row = 'a row – of many '.repeat(300)
    let text = ''
    for (let at = 0; at < 300; at++) text = written.settle(text + row)
    assert.isTrue(written.bytesOf(text).equals(Buffer.from(row.repeat(300))))
  })

  test('the browser is told that it is HTML, unless the page says something else', async ({
    assert,
  }) => {
    const typeOf = async (type?: string) => {
      const { view, response } = await ctxWithView()
      if (type) response.header('content-type', type)
      response.send(await view.render('long', { words: '', groups: [] }))
      return response.getHeader('content-type')
    }
    assert.equal(await typeOf(), 'text/html; charset=utf-8')
    assert.equal(await typeOf('image/svg+xml'), 'image/svg+xml')
  })
})
