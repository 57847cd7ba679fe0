import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Reviews, reviews } = controllers

router
  .group(() => {
    router.resource('reviews', Reviews).as('reviews')
    router
      .group(() => {
        router.post('completion', [reviews.Completions, 'store']).as('completion.store')
        router.delete('completion', [reviews.Completions, 'destroy']).as('completion.destroy')
        router.get('steps/:step', [reviews.Steps, 'show']).as('steps.show')
        router
          .post('steps/:step/completion', [reviews.steps.Completions, 'store'])
          .as('steps.completion.store')
        router
          .delete('steps/:step/completion', [reviews.steps.Completions, 'destroy'])
          .as('steps.completion.destroy')
      })
      .prefix('reviews/:review_id')
      .as('reviews')
  })
  .use(middleware.auth())
