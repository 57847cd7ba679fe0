import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { days, tasks } = controllers

router
  .group(() => {
    router.on('/').redirect('today.show')
    router.get('today', [controllers.Today, 'show']).as('today.show')

    router.get('days/:day', [controllers.Days, 'show']).as('days.show')
    router.put('days/:day', [controllers.Days, 'update']).as('days.update')
    router
      .group(() => {
        router.get('plan', [days.Plans, 'show']).as('plans.show')
        router.post('plan', [days.Plans, 'store']).as('plans.store')
        router.get('shutdown', [days.Shutdowns, 'show']).as('shutdowns.show')
        router.delete('shutdown', [days.Shutdowns, 'destroy']).as('shutdowns.destroy')
        router.put('capacity', [days.Capacities, 'update']).as('capacities.update')
        router.delete('capacity', [days.Capacities, 'destroy']).as('capacities.destroy')
        router.post('carries', [days.Carries, 'store']).as('carries.store')
        router.post('entry', [days.Entries, 'store']).as('entries.store')
        router
          .post('review_dismissal', [days.ReviewDismissals, 'store'])
          .as('review_dismissals.store')
        router.post('proposals', [days.Proposals, 'store']).as('proposals.store')
      })
      .prefix('days/:day')
      .as('days')

    router.get('focus', [controllers.Focus, 'show']).as('focus.show')
    router
      .group(() => {
        router.get('focus', [tasks.Focuses, 'show']).as('focuses.show')
        router.put('estimate', [tasks.Estimates, 'update']).as('estimates.update')
        router.get('plan/edit', [tasks.Plans, 'edit']).as('plans.edit')
        router.post('plan', [tasks.Plans, 'store']).as('plans.store')
        router.put('plan', [tasks.Plans, 'update']).as('plans.update')
        router.delete('plan', [tasks.Plans, 'destroy']).as('plans.destroy')
        router.post('carries', [tasks.Carries, 'store']).as('carries.store')
      })
      .prefix('tasks/:task_id')
      .as('tasks')
  })
  .use(middleware.auth())
