import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router
  .group(() => {
    router.get('tasks', [controllers.Tasks, 'index']).as('tasks.index')
    router.delete('tasks/:id', [controllers.Tasks, 'destroy']).as('tasks.destroy')

    router
      .group(() => {
        router.post('completion', [controllers.tasks.Completions, 'store']).as('completions.store')
        router.delete('completion', [controllers.tasks.Completions, 'destroy']).as('completions.destroy')
      })
      .prefix('tasks/:task_id')
      .as('tasks')
  })
  .use(middleware.auth())
