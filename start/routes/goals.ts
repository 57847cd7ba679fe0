import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Goals, goals } = controllers

router
  .group(() => {
    router.resource('goals', Goals).as('goals')
    router
      .group(() => {
        router.put('status', [goals.Statuses, 'update']).as('statuses.update')
        router.post('tasks', [goals.Tasks, 'store']).as('tasks.store')
        router.delete('tasks/:id', [goals.Tasks, 'destroy']).as('tasks.destroy')
        router.resource('key_results', goals.KeyResults).except(['index', 'show'])
        router.resource('check_ins', goals.CheckIns).only(['store', 'edit', 'update', 'destroy'])

        router
          .group(() => {
            router.resource('measurements', goals.Measurements).only(['store', 'destroy'])
            router
              .resource('milestones', goals.Milestones)
              .only(['store', 'edit', 'update', 'destroy'])
            router
              .post('milestones/:milestone_id/completion', [goals.milestones.Completions, 'store'])
              .as('milestones.completions.store')
            router
              .delete('milestones/:milestone_id/completion', [
                goals.milestones.Completions,
                'destroy',
              ])
              .as('milestones.completions.destroy')
          })
          .prefix('key_results/:key_result_id')
          .as('key_results')
      })
      .prefix('goals/:goal_id')
      .as('goals')
  })
  .use(middleware.auth())
