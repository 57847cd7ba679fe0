import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import { type DefaultTreeAdapterTypes, html as spec, parse } from 'parse5'
import { pagesOf } from '#tests/support/browser_pages'
import { HOSTILE, inTurn } from '#tests/support/hostile'
import { createUser, freezeClock, freshWorld, personOf } from '#tests/support/world'
import { worldOf } from '#tests/support/world_of_everything'

type Element = DefaultTreeAdapterTypes.Element

/** What a page holds that no template of ours puts there, a line each. */
function intruders(html: string): string[] {
  const found: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node) found.push(...wrongWith(node))
    if ('childNodes' in node) node.childNodes.forEach(visit)
    if ('content' in node) node.content.childNodes.forEach(visit)
  }
  visit(parse(html))
  return found
}

function wrongWith({ tagName, namespaceURI, attrs }: Element): string[] {
  const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
  const told = `<${tagName} ${JSON.stringify(attributes).slice(0, 200)}>`
  const wrong: string[] = []
  const isOurs = /^\/(assets|resources|@vite)\//.test(attributes.src ?? '')
  if (tagName === 'script' && !isOurs) wrong.push(told)
  if (
    /^(iframe|object|embed|base|img|b|marquee|style)$/.test(tagName) &&
    !isOursHere(tagName, told, attributes)
  ) {
    wrong.push(told)
  }
  if (namespaceURI !== spec.NS.HTML && namespaceURI !== spec.NS.SVG) wrong.push(told)
  for (const [name, value] of Object.entries(attributes)) {
    if (/^on/.test(name) || name === 'style' || /[^\w:@-]/.test(name)) wrong.push(told)
    const isAddress = /^(href|src|action|formaction)$/.test(name)
    if (isAddress && !/^(\/(?!\/)|#|\?|https?:|mailto:|$)/.test(value)) wrong.push(told)
  }
  return wrong
}

/** Bold is a sign of our own in a few places, and never with a word that someone typed; covers are pictures. */
const isOursHere = (tagName: string, told: string, { src }: Record<string, string>) =>
  (tagName === 'b' && told === '<b {}>') ||
  (tagName === 'img' &&
    /^(\/admin)?\/library\/[a-z0-9/]+\/(cover|portrait)\?size=\w+&v=\w*$/.test(src))

test.group('Hostile texts on every page', (group) => {
  freshWorld(group)
  freezeClock(group)
  group.each.setup(() => {
    drive.fake()
    return () => drive.restore()
  })

  test('are found by this check when they get through', ({ assert }) => {
    for (const text of [
      HOSTILE.tag,
      '<p onclick="x">',
      '<a href="javascript:x">',
      '<b style="">',
    ]) {
      assert.isNotEmpty(intruders(`<main>${text}</main>`), text)
    }
  })

  for (const turn of [0, 4, 8, 12]) {
    test(`are text and nothing else, dealt out from ${turn}`, async ({ client, assert }) => {
      const name = Object.values(HOSTILE)[turn].slice(0, 100)
      const user = await createUser({ isAdmin: true, fullName: name })
      const world = await worldOf(user, inTurn(turn), personOf(user).clock.now, inTurn(turn))
      for (const { path } of pagesOf(world).filter((one) => !one.open)) {
        const response = await client.get(path).loginAs(user).redirects(0)
        assert.isBelow(response.status(), 500, path)
        // a file is saved, not shown
        if (response.header('content-disposition')?.startsWith('attachment')) continue
        assert.deepEqual(intruders(response.text()), [], path)
        assert.notMatch(response.text(), /49 (49|\{)|\b49<|\b49 #/, `${path} runs a template`)
        assert.notInclude(response.text(), 'undefined', path)
        assert.notInclude(response.text(), '[object Object]', path)
      }
    })

    test(`are text in forms that come back, dealt out from ${turn}`, async ({ client, assert }) => {
      const user = await createUser()
      const texts = Object.values(HOSTILE)
      const world = await worldOf(user)
      const forms = ['/tasks', '/quick_add', '/projects', '/filters', `/tasks/${world.task_id}`]
      for (const text of texts.slice(turn, turn + 4)) {
        for (const path of forms) {
          const response = await client
            .request(path, path.endsWith(String(world.task_id)) ? 'PUT' : 'POST')
            .form({
              ...{ title: text, text, name: text, notes: text, tags: text, query: text },
              ...{ due_on: text, due_time: text, place: text, version: text, color: text },
              ...{ project_id: text, new_projects: [text], ignore: [`0:1:${text}`], _return: text },
            })
            .loginAs(user)
            .withCsrfToken()
            .redirects(0)
          assert.isBelow(response.status(), 500, path)
          assert.deepEqual(intruders(response.text()), [], `${path} ${text}`)
        }
      }
    })
  }
})
