import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Tasks, tasks } = controllers

router
  .group(() => {
    router.get('tasks', [Tasks, 'index']).as('tasks.index')
    router.get('tasks/new', [Tasks, 'create']).as('tasks.create')
    router.post('tasks', [Tasks, 'store']).as('tasks.store')
    router.get('tasks/:id', [Tasks, 'show']).as('tasks.show')
    router.get('tasks/:id/edit', [Tasks, 'edit']).as('tasks.edit')
    router.put('tasks/:id', [Tasks, 'update']).as('tasks.update')
    router.delete('tasks/:id', [Tasks, 'destroy']).as('tasks.destroy')

    // quick add has an address of its own, for the field that is on every page
    router.get('quick_add', [Tasks, 'create']).as('quick_add.create')
    router.post('quick_add', [Tasks, 'store']).as('quick_add.store')
    router
      .post('quick_add/preview', [controllers.quickAdd.Previews, 'store'])
      .as('quick_add.previews.store')
    router
      .post('markdown/preview', [controllers.markdown.Previews, 'store'])
      .as('markdown.previews.store')
    router
      .post('recurrence/preview', [controllers.recurrence.Previews, 'store'])
      .as('recurrence.previews.store')

    router
      .group(() => {
        router.post('completion', [tasks.Completions, 'store']).as('completions.store')
        router.delete('completion', [tasks.Completions, 'destroy']).as('completions.destroy')
        router.post('drop', [tasks.Drops, 'store']).as('drops.store')
        router.delete('drop', [tasks.Drops, 'destroy']).as('drops.destroy')
        router.post('skip', [tasks.Skips, 'store']).as('skips.store')
        router.post('duplicates', [tasks.Duplicates, 'store']).as('duplicates.store')
        router.put('title', [tasks.Titles, 'update']).as('titles.update')
        router.put('parent', [tasks.Parents, 'update']).as('parents.update')
        router.delete('parent', [tasks.Parents, 'destroy']).as('parents.destroy')
        router.post('subtasks', [tasks.Subtasks, 'store']).as('subtasks.store')
        router.post('blockers', [tasks.Blockers, 'store']).as('blockers.store')
        router.delete('blockers/:id', [tasks.Blockers, 'destroy']).as('blockers.destroy')
      })
      .prefix('tasks/:task_id')
      .as('tasks')
  })
  .use(middleware.auth())
