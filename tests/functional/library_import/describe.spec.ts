import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import AdminAct from '#models/admin_act'
import Contributor from '#models/contributor'
import SharedItem from '#models/shared_item'
import { sharedColumns } from '#services/library/shared_columns'
import { describeLibrary } from '#services/library_import/describe/describe'
import { Model } from '#services/library_import/describe/model'
import { ImportFailure } from '#services/library_import/failure'
import { aRun, byCommand, freshImport } from '#tests/support/library_import'
import { completion, startModel } from '#tests/support/model'
import { freezeClock, freshWorld } from '#tests/support/world'

type Server = Awaited<ReturnType<typeof startModel>>

const describing = (server: Server, wanted = {}) => {
  const { signal } = aRun()
  const model = new Model(server.settings, { signal, patience: 500, firstPause: 1 })
  const options = { titles: true, people: true, limit: 100, language: 'en', ...wanted }
  return describeLibrary(aRun(), byCommand(), model, options)
}

/** A title of the shared library, and who directed it. */
async function createTitle(name: string, description = '', director?: string) {
  const { title_key: titleKey, search_text: searchText } = sharedColumns({ name }, [])
  const columns = { kind: 'film', name, description, year: 1999, titleKey, searchText }
  const title = await SharedItem.create(columns)
  if (director) {
    const { id } = await Contributor.create({ name: director })
    const credit = { shared_item_id: title.id, contributor_id: id, part: 'director', position: 0 }
    await db.table('credits').insert(credit)
  }
  return title
}

test.group('Library import | Describe', (group) => {
  freshWorld(group)
  freezeClock(group)
  freshImport(group)

  test('a model writes what is missing, marked as generated and found by a search', async ({
    assert,
    cleanup,
  }) => {
    const server = await startModel()
    cleanup(server.stop)
    const title = await createTitle('The Bridge', '', 'Ana Novak')
    const done = await describing(server)
    assert.include(done, { titles: 1, people: 1 })

    await title.refresh()
    assert.equal(title.description, 'A few words about The Bridge.')
    assert.isTrue(Boolean(title.descriptionGenerated))
    assert.include(title.searchText, 'a few words about the bridge')
    assert.include(title.searchText, 'ana novak')
    const ana = await Contributor.findByOrFail({ name: 'Ana Novak' })
    assert.equal(ana.biography, 'A few words about Ana Novak.')
    assert.isTrue(Boolean(ana.biographyGenerated))

    const [first] = server.asked
    assert.equal(first.authorization, 'Bearer sk-1')
    assert.equal(first.model, 'small')
    assert.deepEqual(first.facts, {
      ...{ kind: 'film', name: 'The Bridge', year: 1999, director: ['Ana Novak'] },
    })
    const act = await AdminAct.findByOrFail({ act: 'library_described' })
    assert.deepEqual(act.data, { titles: 1, people: 1 } as any)
  })

  test('what somebody wrote is not touched, also when it is written meanwhile', async ({
    assert,
  }) => {
    const written = await createTitle('The Bridge', 'Our own words.')
    const meanwhile = await createTitle('The River')
    const { id } = meanwhile
    const model = {
      answer: async () => {
        await SharedItem.query().where({ id }).update({ description: 'Just typed.' })
        return 'A description by a model.'
      },
    } as unknown as Model
    const options = { titles: true, people: true, limit: 100, language: 'en' }
    const done = await describeLibrary(aRun(), byCommand(), model, options)
    assert.equal(done.titles, 0)
    await written.refresh()
    await meanwhile.refresh()
    assert.equal(written.description, 'Our own words.')
    assert.equal(meanwhile.description, 'Just typed.')
    assert.isFalse(Boolean(meanwhile.descriptionGenerated))
  })

  test('an answer that cannot be kept is asked for once more, then named and left alone', async ({
    assert,
    cleanup,
  }) => {
    const server = await startModel()
    cleanup(server.stop)
    for (const name of ['Markup', 'Unknown', 'Cut off', 'Refused', 'Fine']) await createTitle(name)
    const replies: Record<string, any> = {
      'Markup': 'A film <script>about</script> two people.',
      'Unknown': 'UNKNOWN',
      'Cut off': { content: completion('small', 'A film about two people and', 'length') },
      'Refused': { status: 400, content: { error: { message: 'content policy' } } },
      'Fine': 'A film about two people.',
    }
    server.state.reply = ({ facts }) => replies[facts.name]
    const { titles, left } = await describing(server, { people: false })
    assert.equal(titles, 1)
    assert.lengthOf(left, 4)
    assert.lengthOf(server.asked, 9)

    assert.include(await describing(server, { limit: 1 }), { titles: 0 })
    assert.lengthOf(server.asked, 9, 'the next run gets to others')
  })

  test('a run goes on with what is still missing', async ({ assert, cleanup }) => {
    const server = await startModel()
    cleanup(server.stop)
    for (const name of ['One', 'Two', 'Three']) await createTitle(name)
    assert.include(await describing(server, { limit: 2 }), { titles: 2 })
    assert.include(await describing(server, { limit: 2 }), { titles: 1 })
    assert.deepEqual(
      server.asked.map(({ facts }) => facts.name),
      ['One', 'Two', 'Three']
    )
  })

  test('a busy model is waited for', async ({ assert, cleanup }) => {
    const server = await startModel()
    cleanup(server.stop)
    await createTitle('The Bridge')
    server.state.reply = () =>
      server.asked.length < 3
        ? { status: 429, content: {}, after: '0' }
        : 'At last a few words about it.'
    assert.include(await describing(server), { titles: 1 })
  })

  test('the reason is named when a model takes no questions: {status}')
    .with([
      { status: 401, words: /DESCRIBE_API_KEY: no such key/ },
      { status: 404, words: /DESCRIBE_MODEL: no such key/ },
      { status: 503, words: /The model is away/ },
    ])
    .run(async ({ assert, cleanup }, { status, words }) => {
      const server = await startModel()
      cleanup(server.stop)
      await createTitle('The Bridge')
      server.state.reply = () => ({ status, content: { error: { message: 'no such key' } } })
      const error = await describing(server).catch((caught) => caught)
      assert.instanceOf(error, ImportFailure)
      assert.match(error.message, words)
      assert.notInclude(error.message, 'sk-1')
    })
})
