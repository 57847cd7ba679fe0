import { test } from '@japa/runner'
import { Edge } from 'edge.js'
import { joinConstants } from '#services/html/join_constants'

const TEMPLATE = `<ul>
@each(name in names)
  <li>
    {{ name }}
  </li>
@else
  <li class="none">"none" \\ <b>at all</b></li>
@end
</ul>
`

function edge(compiled: string[]) {
  const joining = new Edge()
  joining.processor.process('compiled', (template) => {
    const joined = joinConstants(template.compiled)
    compiled.push(template.compiled, joined)
    return joined
  })
  return joining
}

test.group('Compiled templates with their texts joined', () => {
  test('draw what they drew: {length} names')
    .with([[], ['Ana'], ['Ana', '<Ben>', '"']])
    .run(async ({ assert }, names) => {
      const compiled: string[] = []
      const drawn = await edge(compiled).renderRaw(TEMPLATE, { names })
      assert.equal(drawn, await new Edge().renderRaw(TEMPLATE, { names }))

      const [before, after] = compiled.map((text) => text.split(' += ').length)
      assert.isBelow(after, before)
    })

  test('an error still names its line', async ({ assert }) => {
    const broken = '<p>\n</p>\n<p>\n{{ nothing.here }}</p>'
    const drawing = edge([]).renderRaw(broken, {}, 'broken')
    const error = await drawing.then(
      () => null,
      (reason) => reason
    )
    assert.equal(error.line, 4)
  })
})
