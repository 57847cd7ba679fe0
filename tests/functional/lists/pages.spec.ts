import { test } from '@japa/runner'
import Section from '#models/section'
import {
  changing,
  createProject,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
} from '#tests/support/world'

const PATHS = [
  '/inbox',
  '/upcoming',
  '/upcoming?from=2026-12-04',
  '/tasks',
  '/tasks?group=due',
  '/tasks/done',
  '/calendar',
  '/calendar?view=week&day=2026-12-31',
  '/projects',
  '/projects/create',
  '/filters',
  '/filters/create?query=tag%3Dphone',
  '/tags',
]

const HOSTILE = `"><script>alert(1)</script>' onfocus="x`

test.group('Pages of tasks', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('someone who is signed out is asked to sign in', async ({ client }) => {
    for (const path of [...PATHS, '/projects/1', '/projects/1/board', '/tags/1/edit']) {
      const response = await client.get(path).redirects(0)
      response.assertStatus(302)
      response.assertHeader('location', '/sign-in')
    }
  })

  test('a new person sees what belongs on each page', async ({ client, assert }) => {
    const user = await createUser()
    for (const path of PATHS) {
      const response = await client.get(path).loginAs(user)
      response.assertStatus(200)
      assert.match(response.text(), /<h1>/, path)
      assert.notMatch(response.text(), /translation missing/, path)
    }
  })

  test('every page exists in German', async ({ client, assert }) => {
    const user = await createUser({ locale: 'de' })
    const project = await createProject(user)
    await createTask(user, { projectId: project.id, dueOn: '2026-11-20', plannedOn: '2026-11-20' })
    for (const path of [...PATHS, `/projects/${project.id}`, `/projects/${project.id}/board`]) {
      const response = await client.get(path).loginAs(user)
      response.assertStatus(200)
      assert.notMatch(response.text(), /translation missing/, path)
    }
  })

  test('a stranger’s tasks are on no page', async ({ client, assert }) => {
    const stranger = await createUser()
    const theirs = await createProject(stranger, { name: 'Their secret project' })
    await createTask(stranger, { title: 'Their secret task', dueOn: '2026-11-20' })
    await createTask(stranger, { title: 'Their secret task', projectId: theirs.id })
    const user = await createUser()
    for (const path of [...PATHS, '/tasks?q=secret&status=any', `/tasks?project=${theirs.id}`]) {
      const response = await client.get(path).loginAs(user)
      assert.notInclude(response.text(), 'Their secret', path)
    }
  })

  test('hostile text stays text everywhere', async ({ client, assert }) => {
    const user = await createUser()
    const project = await createProject(user, { name: HOSTILE, notes: HOSTILE })
    await changing(user, (change) => Section.add(change, project, HOSTILE))
    const task = await createTask(user, {
      title: HOSTILE,
      projectId: project.id,
      dueOn: '2026-11-20',
      recurrence: 'FREQ=DAILY',
      recurrenceAnchor: '2026-11-20',
    })
    await createTask(user, { title: HOSTILE, status: 'done', closedOn: '2026-11-19' })
    await createTask(user, { title: HOSTILE })
    await changing(user, (change) => task.setTags(change, ['"><script>']))
    const query = encodeURIComponent(HOSTILE)
    const paths = [
      ...PATHS,
      `/projects/${project.id}?completed=1&arrange=1`,
      `/projects/${project.id}/board`,
      `/projects/${project.id}/edit`,
      `/calendar?move=${task.id}`,
      `/tasks?q=${query}&tag=${query}&sort=${query}&due_from=${query}&section=${query}`,
      `/filters/create?query=${query}`,
      `/tasks?group=tag`,
      `/tasks?group=project`,
    ]
    for (const path of paths) {
      const response = await client.get(path).loginAs(user)
      response.assertStatus(200)
      assert.notInclude(response.text(), '<script>alert', path)
      assert.notInclude(response.text(), '"><script', path)
      assert.notMatch(response.text(), /\sonfocus="x/, path)
    }
  })

  test('an address that makes no sense shows a list all the same', async ({ client }) => {
    const user = await createUser()
    await createTask(user)
    for (const path of [
      '/tasks?cursor=nonsense&status=x&project=-1&priority=9&due=never&due_from=2026-02-30&group=x',
      '/tasks?q[]=a&tag[x]=b&sort[]=due&group[]=due',
      '/tasks?q=%00&tag=%00',
      '/tasks?cursor=WyIyMDI2IiwgMV0',
      '/tasks?sort=closed&cursor=WyJ4IiwieSIsMV0',
      '/tasks/done?cursor=WzEsMiwzXQ',
      '/inbox?cursor=bnVsbA',
      '/upcoming?from=2026-02-30',
      '/upcoming?from=9999-12-31',
      '/upcoming?from[]=1',
      '/calendar?day=0000-00-00&view=year',
      '/calendar?day=9999-12-31',
      '/calendar?day=0001-01-01&view=week',
      '/tasks?project=999999999&section=999999999&group=project',
    ]) {
      const response = await client.get(path).loginAs(user)
      response.assertStatus(200)
    }
  })
})
