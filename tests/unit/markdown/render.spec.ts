import { test } from '@japa/runner'
import { renderMarkdown } from '#services/markdown/render'

const html = (text: string) => renderMarkdown(text, { done: 'done', open: 'open' })

test.group('Markdown', () => {
  for (const text of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:x)',
    '![x](javascript:alert(1))',
    '<javascript:alert(1)>',
    '[x](//evil.example)',
    '"onmouseover="alert(1)',
    '![" onerror="alert(1)](/attachments/1)',
  ]) {
    test(`nothing runs in ${text}`, ({ assert }) => {
      const tags = html(text).match(/<[^>]*>/g) ?? []
      for (const tag of tags) {
        assert.match(tag, /^<\/?(?:p|a|img|code)\b/)
        assert.notMatch(tag.replace(/"[^"]*"/g, ''), /\son\w+=/)
        assert.notMatch(tag, /(?:href|src)="(?:javascript|data|vbscript|\/\/)/i)
      }
    })
  }

  test('links do not hand over the window that they come from', ({ assert }) => {
    assert.equal(
      html('https://example.org'),
      '<p><a href="https://example.org" rel="noopener noreferrer">https://example.org</a></p>\n'
    )
  })

  test('names of files are not addresses', ({ assert }) => {
    assert.notInclude(html('Read notes.md and next.js'), '<a')
  })

  test('only files of one’s own are shown as images', ({ assert }) => {
    assert.include(html('![plan](/attachments/12)'), '<img src="/attachments/12" alt="plan"')
    const other = html('![cat](https://example.org/cat.png)')
    assert.notInclude(other, '<img')
    assert.include(other, 'href="https://example.org/cat.png"')
  })

  test('headings stand below those of the page', ({ assert }) => {
    assert.equal(html('# One'), '<h3>One</h3>\n')
    assert.equal(html('###### Six'), '<h6>Six</h6>\n')
  })

  test('boxes of a list are read out', ({ assert }) => {
    const list = html('- [x] bought\n- [ ] cooked')
    assert.include(list, '<span role="img" aria-label="done">☑</span> bought')
    assert.include(list, '<span role="img" aria-label="open">☐</span> cooked')
  })

  test('tables carry no style', ({ assert }) => {
    const table = html('| a | b |\n| :- | -: |\n| 1 | 2 |')
    assert.include(table, '<td>2</td>')
    assert.notInclude(table, 'style')
  })

  for (const piece of [
    '[',
    '![',
    '[a](',
    '*a',
    '**a _b',
    '`a',
    'a@b.',
    'https://',
    '> ',
    '- ',
    '> - ',
    '|a|b|\n|-|-|\n',
    '- [ ] \n',
  ]) {
    test(`a note full of ${JSON.stringify(piece)} comes out as text`, ({ assert }) => {
      const text = `${piece.repeat(99_990 / piece.length)}the end`
      assert.include(html(text), 'the end')
    })
  }

  for (const [name, text] of Object.entries({
    brackets: `${'['.repeat(50_000)}the middle${']'.repeat(49_000)}`,
    links: `${'[a'.repeat(20_000)}the middle${'](b)'.repeat(14_000)}`,
    emphasis: `${'*a '.repeat(16_000)}the middle${' b*'.repeat(16_000)}`,
    quotes: `${'>'.repeat(50_000)}\nthe middle\n${'a\n'.repeat(20_000)}`,
    lists: `${Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')} the middle`,
    cells: `|${'a|'.repeat(16_000)}\n|${'-|'.repeat(16_000)}\n${'|\n'.repeat(10_000)}the middle`,
  })) {
    test(`nothing is left out of ${name} inside one another`, ({ assert }) => {
      assert.include(html(text), 'the middle')
    })
  }

  test('as many lists inside one another as anyone needs', ({ assert }) => {
    const depth = 14
    const list = Array.from({ length: depth }, (_, at) => `${'  '.repeat(at)}- ${at}`).join('\n')
    assert.lengthOf(html(list).match(/<ul>/g) ?? [], depth)
  })
})
