import { test } from '@japa/runner'
import Project from '#models/project'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

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
})
