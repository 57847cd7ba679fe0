import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import edge from 'edge.js'
import { test } from '@japa/runner'
import { elementsOf, sketch, textsOf } from '#tests/support/markup'
import { components } from '#tests/support/component_props'

const HARMLESS = 'plain words'

const HOSTILE = [
  '"><script>alert(1)</script>',
  `'><img src=x onerror=alert(1)>`,
  '" onfocus="alert(1)" autofocus="',
  `' style='color:red' x='`,
  '` onload=alert(1) `',
  '</textarea><script>alert(1)</script>',
  '</title></style></option></select></svg></template><script>alert(1)</script>',
  '<!-- <b>',
  '--><b>',
  '{{ 7 * 7 }} {{{ html }}} @if(true) @end',
  '\0<b>\0"\0',
  '\u202E<b dir="rtl">שלום</b>\u2066',
  '&lt;b&gt; &#60;b&#62; &quot; onfocus=x',
  "$& $1 $` $' %s <b>",
  'javascript:alert(1)//',
]

const root = app.viewsPath('components')
const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.edge'))
  .map((file) => file.replaceAll('\\', '/').replace(/\.edge$/, ''))
  .sort()

/** What pages share, with someone whose own data is hostile as well. */
const shared = (text: string) => ({
  t: (key: string, data?: Record<string, unknown>) =>
    data ? `${key} ${Object.values(data).join(' ')}` : key,
  locale: 'en',
  currentPath: '/today',
  currentUrl: '/today',
  csrfToken: text,
  cspNonce: 'nonce',
  today: '2026-11-20',
  person: null,
  submissionKey: () => text,
  vite: { generateEntryPointsTags: async () => [] },
  user: { fullName: text, initials: text, theme: 'system', shortcutsEnabled: true, isAdmin: true },
  toast: () => ({ message: text, undoId: 1 }),
  flashMessages: {
    _form: 'a form',
    title: text,
    inputErrorsBag: { title: [text] },
  },
  navigation: async () => ({
    counts: { today: 1, inbox: 2, overdue: 3, upcoming: 4 },
    projects: [{ id: 1, name: text, color: text, count: 3, href: '/projects/1' }],
    filters: [{ id: 1, name: text, href: '/tasks?q=1' }],
    running: { taskId: 1, title: text, startedAt: '2026-11-20T08:00:00.000Z' },
  }),
})

function render(name: string, text: string): Promise<string> {
  const view = edge.createRenderer()
  view.share(shared(text))
  return view.renderRaw('@component(name, props)\nslot\n@end', {
    name: `components/${name}`,
    props: components[name](text),
  })
}

/** Names of the properties that a template reads. */
function propertiesOf(name: string): string[] {
  const source = readFileSync(join(root, `${name}.edge`), 'utf8').replace(
    /\{\{--[\s\S]*?--\}\}/g,
    ''
  )
  const found = [...source.matchAll(/(?:\$props|\bp)\??\.(\w+)(?!\w*\()/g)].map((match) => match[1])
  return [...new Set(found)].filter((property) => property !== 'all' && property !== 'except')
}

test.group('Components', () => {
  test('each one is tried with hostile text in every property', ({ assert }) => {
    assert.deepEqual(Object.keys(components).sort(), names)
    for (const name of names) {
      const given = Object.keys(components[name](HARMLESS))
      const missing = propertiesOf(name).filter((property) => !given.includes(property))
      assert.deepEqual(missing, [], `${name} is not tried with ${missing.join(', ')}`)
    }
  })

  test('{$self} prints text, whatever it holds')
    .with(names)
    .run(async ({ assert }, name) => {
      const expected = sketch(await render(name, HARMLESS))
      for (const text of HOSTILE) {
        const html = await render(name, text)
        assert.deepEqual(sketch(html), expected, `${name} with ${JSON.stringify(text)}`)
        assert.notInclude(html, '49', 'a template was run')
        for (const { tagName, attrs } of elementsOf(html)) {
          for (const { name: attribute, value } of attrs) {
            assert.notMatch(attribute, /^(on|style$)/, `${tagName} ${attribute}`)
            if (['href', 'action', 'formaction', 'src'].includes(attribute)) {
              assert.notMatch(value, /^\s*javascript:/i, `${tagName} ${attribute}`)
            }
          }
        }
      }
    })

  test('shows hostile text as it was written', async ({ assert }) => {
    const text = '"><b>& {{ 1 }} </textarea>'
    for (const name of [
      'button',
      'link_button',
      'tag',
      'badge',
      'chip',
      'notice',
      'empty',
      'card',
      'toast',
      'task/row',
    ]) {
      assert.include(textsOf(await render(name, text)).join('\n'), text, name)
    }
    for (const control of ['input', 'textarea'] as const) {
      const view = edge.createRenderer()
      view.share({ ...shared(''), flashMessages: {} })
      const html = await view.renderRaw('@component(name, props)\n@end', {
        name: `components/${control}`,
        props: { name: 'notes', value: `\n${text}\n  two` },
      })
      const [element] = elementsOf(html).filter(({ tagName }) => tagName === control)
      const value =
        control === 'input'
          ? element.attrs.find(({ name }) => name === 'value')?.value
          : element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
      assert.equal(value, `\n${text}\n  two`)
    }
  })
})

test.group('Forms that come back', () => {
  const form = async (flash: Record<string, unknown>, inner: string) => {
    const view = edge.createRenderer()
    view.share({ ...shared('x'), flashMessages: { all: () => flash } })
    return view.renderRaw(`@form({ action: '/tasks', name: 'task' })\n${inner}\n@end`)
  }
  const valueOf = (html: string, name: string) =>
    elementsOf(html)
      .find(({ attrs }) => attrs.some((attr) => attr.name === 'name' && attr.value === name))
      ?.attrs.find((attr) => attr.name === 'value')?.value

  const title = "@!field({ name: 'title', label: 'Title', value: 'As it was' })"

  test('show what is stored when nothing was sent', async ({ assert }) => {
    assert.equal(valueOf(await form({}, title), 'title'), 'As it was')
    assert.equal(valueOf(await form({ toast: { message: 'Done' } }, title), 'title'), 'As it was')
  })

  test('show what was typed, also when the field was cleared', async ({ assert }) => {
    assert.equal(valueOf(await form({ _form: 'task', title: 'New' }, title), 'title'), 'New')
    assert.equal(valueOf(await form({ _form: 'task', title: null }, title), 'title'), '')
    assert.equal(valueOf(await form({ _form: 'task' }, title), 'title'), '')
  })

  test('are not mixed up with another form of the page', async ({ assert }) => {
    const flash = { _form: 'other', title: 'Theirs', inputErrorsBag: { title: ['Too long'] } }
    const html = await form(flash, title)
    assert.equal(valueOf(html, 'title'), 'As it was')
    assert.notInclude(html, 'Too long')
  })

  test('say what was wrong, tied to the field', async ({ assert }) => {
    const html = await form(
      { _form: 'task', title: '', inputErrorsBag: { title: ['Needs a title'] } },
      title
    )
    const input = elementsOf(html).find(({ attrs }) =>
      attrs.some(({ value }) => value === 'title')
    )!
    const named = Object.fromEntries(input.attrs.map(({ name, value }) => [name, value]))
    assert.equal(named['aria-invalid'], 'true')
    const error = elementsOf(html).find(({ attrs }) =>
      attrs.some(({ value }) => value === named['aria-describedby'])
    )
    assert.isDefined(error)
    assert.include(html, 'Needs a title')
  })

  test('leave a box unticked that was unticked, and never show a password again', async ({
    assert,
  }) => {
    const inner = `@!checkbox({ name: 'mail', label: 'Mail', checked: true })
@!field({ name: 'password', label: 'Password', type: 'password', value: 'secret' })
@!field({ name: 'priority', label: 'Priority', control: 'select', value: 'none', options: [{ value: 'none', label: 'None' }, { value: 'high', label: 'High' }] })`
    const html = await form({ _form: 'task', password: 'secret', priority: 'high' }, inner)
    assert.notInclude(html, ' checked')
    assert.notInclude(html, 'secret')
    assert.match(html, /<option value="high" selected>/)
    assert.match(await form({}, inner), /name="mail" value="1" checked/)
  })

  test('find errors and input of nested names', async ({ assert }) => {
    const flash = {
      _form: 'task',
      set: { due: '2026-02-30' },
      inputErrorsBag: { 'set.due': ['No such day'] },
    }
    const html = await form(flash, "@!field({ name: 'set[due]', label: 'Due', value: '' })")
    assert.equal(valueOf(html, 'set[due]'), '2026-02-30')
    assert.include(html, 'No such day')
  })
})
