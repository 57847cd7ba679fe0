import { crc32 } from 'node:zlib'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import sharp from 'sharp'
import items from '#database/factories/item_factory'
import type User from '#models/user'
import { sweepCovers } from '#services/covers/sweep'
import { apiOf } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

/** A picture of a plain colour, as a camera would write it: on its side, with a place in it. */
const photo = (width = 1200, height = 800) =>
  sharp({ create: { width, height, channels: 3, background: '#204060' } })
    .withExif({ IFD0: { Copyright: 'Somebody', Orientation: '6' }, IFD3: { GPSLatitude: '52/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

const send = (client: ApiClient, user: User, path: string, file: Buffer, filename: string) =>
  client.post(path).file('cover', file, { filename }).loginAs(user).withCsrfToken().redirects(0)

/** A few bytes that say they are ten thousand million pixels. */
async function hugePng() {
  const png = await sharp(await photo(2, 2))
    .png()
    .toBuffer()
  png.writeUInt32BE(100_000, 16)
  png.writeUInt32BE(100_000, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}

const sizeOf = (bytes: Buffer) => sharp(bytes).metadata()

async function itemOfSomeone() {
  const user = await createUser()
  const item = await items.create(user)
  return { user, item, path: `/library/${item.id}/cover` }
}

test.group('Covers', (group) => {
  freshWorld(group)
  freezeClock(group)
  group.each.setup(() => {
    drive.fake()
    return () => drive.restore()
  })

  test('a picture is kept upright, in two sizes, without what the camera wrote', async ({
    client,
    assert,
  }) => {
    const { user, item, path } = await itemOfSomeone()
    const sent = await send(client, user, path, await photo(), 'cover.txt')
    assert.equal(sent.header('location'), `/library/${item.id}`)
    await item.refresh()

    for (const [size, width] of [
      ['large', 800],
      ['small', 320],
    ] as const) {
      const bytes = Buffer.from(await drive.use().getBytes(`${item.cover}-${size}.webp`))
      const kept = await sizeOf(bytes)
      assert.include(kept, { format: 'webp', width, height: width * 1.5 })
      assert.isUndefined(kept.exif)
    }
    const page = sending(client, user)
    const source = /\/library\/\d+\/cover\?size=small&amp;v=\w+/.exec(
      (await page.get('/library')).text()
    )
    const answer = await page.get(source![0].replace('&amp;', '&'))
    answer.assertStatus(200)
    assert.equal(answer.header('content-type'), 'image/webp')
    assert.equal(answer.header('x-content-type-options'), 'nosniff')
    assert.match(answer.header('cache-control')!, /private.*immutable/)
    ;(await sending(client, await createUser()).get(path)).assertStatus(404)
  })

  test('what is no picture, broken or a bomb is refused, and nothing is kept', async ({
    client,
    assert,
  }) => {
    const { user, item, path } = await itemOfSomeone()
    const good = await photo(90, 60)
    const bomb = await hugePng()
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
    const tries: Array<[Buffer, string]> = [
      [svg, 'no JPEG'],
      [Buffer.from('words'), 'no JPEG'],
      [good.subarray(0, good.length / 2), 'cannot be read'],
      [bomb, '50 million'],
    ]
    for (const [bytes, words] of tries) {
      const answer = await send(client, user, path, bytes, 'cover.png')
      answer.assertStatus(422)
      answer.assertTextIncludes(words)
    }
    ;(await sending(client, user).post(path)).assertStatus(422)
    assert.lengthOf(await db.from('covers'), 0)
    await item.refresh()
    assert.isNull(item.cover)
  })

  test('taken off it comes back by undo, and is let go of after the days of the trash', async ({
    client,
    assert,
  }) => {
    const { user, item, path } = await itemOfSomeone()
    await send(client, user, path, await photo(90, 60), 'a.jpg')
    await item.refresh()
    const key = item.cover!
    const page = sending(client, user)
    await page.delete(path)
    const { id } = await db.from('change_sets').orderBy('id', 'desc').firstOrFail()
    await sweepCovers(DateTime.utc())
    await page.post(`/changes/${id}/undo`)
    await item.refresh()
    assert.equal(item.cover, key)
    ;(await page.get(path)).assertStatus(200)

    await sweepCovers(DateTime.utc())
    await page.delete(path)
    await sweepCovers(DateTime.utc())
    await sweepCovers(DateTime.utc().plus({ days: 29 }))
    assert.isTrue(await drive.use().exists(`${key}-small.webp`))
    await sweepCovers(DateTime.utc().plus({ days: 31 }))
    assert.isFalse(await drive.use().exists(`${key}-small.webp`))
    assert.lengthOf(await db.from('covers'), 0)
  })

  test('the API gives, shows and takes a cover', async ({ client, assert }) => {
    const user = await createUser()
    const api = await apiOf(client, user, ['items:read', 'items:write'])
    const { id } = await items.create(user)
    assert.isNull((await api.get(`/api/v1/items/${id}`)).body().cover)
    const stored = await client
      .post(`/api/v1/items/${id}/cover`)
      .header('Authorization', `Bearer ${api.token}`)
      .file('cover', await photo(90, 60), { filename: 'a.jpg' })
    stored.assertStatus(200)
    const { cover } = (await api.get(`/api/v1/items/${id}`)).body()
    assert.equal(cover, `/api/v1/items/${id}/cover`)
    assert.equal((await api.get(`${cover}?size=small`)).header('content-type'), 'image/webp')
    ;(await api.delete(cover)).assertStatus(204)
    ;(await api.get(cover)).assertStatus(404)
  })
})
