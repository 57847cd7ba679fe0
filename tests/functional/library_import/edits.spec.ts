import { test } from '@japa/runner'
import Category from '#models/category'
import Contributor from '#models/contributor'
import Credit from '#models/credit'
import SharedItem from '#models/shared_item'
import { sharedColumns } from '#services/library/shared_columns'
import { freshImport, importAll } from '#tests/support/library_import'
import { startTmdb } from '#tests/support/tmdb'
import { inFull } from '#tests/support/tmdb_films'
import { freezeClock, freshWorld } from '#tests/support/world'

const titleOf = (number: number) => SharedItem.findByOrFail({ externalId: `tmdb:movie:${number}` })

test.group('Library import | What people edited', (group) => {
  freshWorld(group)
  freezeClock(group)
  freshImport(group)

  test('an edit by hand is kept while the rest follows TMDB', async ({ assert, cleanup }) => {
    const server = await startTmdb({ titles: 5 })
    cleanup(server.stop)
    await importAll(server)
    const title = await titleOf(2)
    await title.merge({ description: 'As we see it.' }).save()
    server.state.answers.set('/movie/2', { ...inFull(2), title: 'Film Two', overview: 'New.' })

    const { imported } = await importAll(server)
    assert.equal(imported.titles.updated, 1)
    await title.refresh()
    assert.equal(title.name, 'Film Two')
    assert.equal(title.description, 'As we see it.')
    assert.include(title.searchText, 'film two')
  })

  test('a film that was made by hand is recognised, filled up and never doubled', async ({
    assert,
    cleanup,
  }) => {
    const server = await startTmdb({ titles: 5 })
    cleanup(server.stop)
    const byHand = { kind: 'film', name: 'FILM 3', description: 'Our favourite.', year: 1953 }
    const remake = { ...byHand, year: 1999 }
    const book = { ...byHand, kind: 'book' }
    for (const other of [remake, book]) await SharedItem.create({ ...other, ...derived(other) })
    const made = await SharedItem.create({ ...byHand, ...derived(byHand) })

    const { imported } = await importAll(server)
    assert.deepInclude(imported.titles, { added: 4, adopted: 1 })
    await made.refresh()
    assert.equal(made.externalId, 'tmdb:movie:3')
    assert.equal(made.name, 'FILM 3')
    assert.equal(made.description, 'Our favourite.')
    assert.isNotNull(made.cover)
    assert.lengthOf(await SharedItem.all(), 7)
    assert.equal((await importAll(server)).imported.titles.unchanged, 5)
  })

  test('what was withdrawn stays withdrawn', async ({ assert, cleanup }) => {
    const server = await startTmdb({ titles: 3 })
    cleanup(server.stop)
    await importAll(server)
    const title = await titleOf(2)
    await title.merge({ withdrawnAt: title.createdAt }).save()
    server.state.answers.set('/movie/2', { ...inFull(2), overview: 'New.' })
    await importAll(server)
    await title.refresh()
    assert.equal(title.description, 'New.')
    assert.isTrue(title.isWithdrawn)
  })

  test('a category that was renamed is followed, one that was merged as well', async ({
    assert,
    cleanup,
  }) => {
    const server = await startTmdb({ titles: 5 })
    cleanup(server.stop)
    await importAll(server)
    const drama = await Category.findByOrFail({ name: 'Drama' })
    await drama.merge({ name: 'Plays' }).save()
    const comedy = await Category.findByOrFail({ name: 'Comedy' })
    await comedy.merge({ mergedIntoId: drama.id }).save()
    await SharedItem.query().where('category_id', comedy.id).update({ category_id: drama.id })
    const count = (await Category.all()).length

    server.state.titles = 8
    await importAll(server)
    assert.equal((await titleOf(2)).categoryId, drama.id, 'merged before')
    assert.equal((await titleOf(7)).categoryId, drama.id, 'renamed')
    assert.equal((await titleOf(8)).categoryId, drama.id, 'merged')
    // the first Science Fiction, Documentary or Crime may have come along
    assert.isAtMost((await Category.all()).length, count + 1)
  })

  test('a title that was taken out of a removed category stays out', async ({
    assert,
    cleanup,
  }) => {
    const server = await startTmdb({ titles: 5 })
    cleanup(server.stop)
    await importAll(server)
    const { categoryId } = await titleOf(1)
    await Category.query().where('id', categoryId!).delete()
    const { imported } = await importAll(server)
    assert.equal(imported.titles.unchanged, 5)
    assert.isNull((await titleOf(1)).categoryId)
    assert.isNull(await Category.findBy({ name: 'Drama' }))
  })

  test('a text that a model wrote gives way to TMDB’s', async ({ assert, cleanup }) => {
    const server = await startTmdb({ titles: 6 })
    cleanup(server.stop)
    await importAll(server)
    const title = await titleOf(5)
    assert.equal(title.description, '')
    await title.merge({ description: 'A model’s words.', descriptionGenerated: true }).save()
    await importAll(server)
    await title.refresh()
    assert.equal(title.description, 'A model’s words.')

    server.state.answers.set('/movie/5', { ...inFull(5), overview: 'At last.' })
    await importAll(server)
    await title.refresh()
    assert.equal(title.description, 'At last.')
    assert.isFalse(Boolean(title.descriptionGenerated))
  })

  test('someone who was made by hand is recognised by name', async ({ assert, cleanup }) => {
    const server = await startTmdb({ titles: 3 })
    cleanup(server.stop)
    const made = await Contributor.create({ name: 'person 4', biography: 'We know her.' })
    await importAll(server)
    await made.refresh()
    assert.equal(made.externalId, 'tmdb:person:4')
    assert.equal(made.biography, 'We know her.')
    assert.lengthOf(await Contributor.query().where('name_key', 'person 4'), 1)
  })

  test('who plays follows TMDB until somebody changes it by hand', async ({ assert, cleanup }) => {
    const server = await startTmdb({ titles: 3 })
    cleanup(server.stop)
    await importAll(server)
    const recast = (id: number) => {
      const film = inFull(id)
      film.credits.cast.length = 1
      server.state.answers.set(`/movie/${id}`, film)
    }
    recast(1)
    recast(2)
    const second = await titleOf(2)
    await Credit.query().where({ sharedItemId: second.id, part: 'director' }).delete()
    await importAll(server)
    const actors = async (number: number) => {
      const { id } = await titleOf(number)
      return (await Credit.query().where({ sharedItemId: id, part: 'actor' })).length
    }
    assert.equal(await actors(1), 1)
    assert.equal(await actors(2), 3)
  })
})

const derived = (title: { name: string; description: string; year: number }) => {
  const { title_key: titleKey, search_text: searchText } = sharedColumns(title, [])
  return { titleKey, searchText }
}
