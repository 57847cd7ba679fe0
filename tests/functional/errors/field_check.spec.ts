import { test } from '@japa/runner'
import Project from '#models/project'
import SavedFilter from '#models/saved_filter'
import Setting from '#models/setting'
import User from '#models/user'
import { changing, createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('Checking a form while it is filled in', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a field that is wrong is named, one not reached yet is not, and nothing is written', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const response = await client
      .post('/projects')
      .header('X-Up-Validate', 'color')
      .form({ name: '', color: 'no such colour' })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)

    response.assertStatus(422)
    assert.notInclude(response.text(), 'id="project-name-error"')
    assert.isNull(await Project.of(user).first())
  })

  test('a form that is right is not sent by being checked', async ({ client, assert }) => {
    const user = await createUser()
    const response = await client
      .post('/projects')
      .header('X-Up-Validate', 'name')
      .form({ name: 'Garden', color: 'green' })
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)

    response.assertStatus(200)
    assert.include(response.text(), 'Garden')
    assert.isNull(await Project.of(user).first())
  })
  test('a filter’s new name is checked without being given', async ({ client, assert }) => {
    const user = await createUser()
    const filter = await changing(user, (set) => SavedFilter.add(set, 'Phone calls', ''))
    const check = (name: string) =>
      client
        .put(`/filters/${filter.id}`)
        .header('X-Up-Validate', 'name')
        .form({ name })
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)

    const page = await client.get(`/filters/${filter.id}/edit`).loginAs(user)
    page.assertTextIncludes('up-validate')
    ;(await check('n'.repeat(101))).assertStatus(422)
    ;(await check('Calls')).assertStatus(200)
    assert.equal((await filter.refresh()).name, 'Phone calls')
  })

  test('making an account is checked as often as one types, and makes none', async ({
    client,
    assert,
  }) => {
    await createUser()
    await Setting.setSignUpMode('open')
    const check = (email: string) =>
      client
        .post('/sign-up')
        .header('X-Up-Validate', 'email')
        .form({ full_name: 'Ana Ruiz', email, password: 'a quiet orange lamp' })
        .withCsrfToken()
        .redirects(0)

    for (let time = 0; time < 31; time++) (await check('ana@')).assertStatus(422)
    const response = await check('ana@example.com')
    response.assertStatus(200)
    assert.notInclude(response.text(), 'a quiet orange lamp')
    assert.isNull(await User.findBy({ email: 'ana@example.com' }))
  })

  test('whether an address has an account is not told by a check', async ({ client }) => {
    const user = await createUser()
    await Setting.setSignUpMode('open')
    const response = await client
      .post('/sign-up')
      .header('X-Up-Validate', 'email')
      .form({ full_name: 'Ana Ruiz', email: user.email, password: 'a quiet orange lamp' })
      .withCsrfToken()
      .redirects(0)
    response.assertStatus(200)
  })

  test('a password that is typed is not sent round, or it would come back empty', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    for (const [path, name] of [
      ['/settings/email', 'current_password'],
      ['/sign-up', 'password'],
    ]) {
      const request = client.get(path)
      const page = (await (path === '/sign-up' ? request : request.loginAs(user))).text()
      if (path === '/sign-up') await Setting.setSignUpMode('open')
      const [field] = page.match(new RegExp(`<input[^>]*name="${name}"[^>]*>`)) ?? ['']
      assert.include(page, 'up-validate')
      assert.include(field, name)
      assert.notInclude(field, 'up-validate')
    }
  })
})
