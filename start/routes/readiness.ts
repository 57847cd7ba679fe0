import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Readiness, readiness, Criteria } = controllers

router
  .group(() => {
    router.resource('readiness', Readiness).as('readiness')
    router.get('criteria/:id', [Criteria, 'show']).as('criteria.show')
    router
      .group(() => {
        router.resource('criteria', readiness.Criteria).except(['index']).as('criteria')
        router
          .group(() => {
            router.post('tick', [readiness.Ticks, 'store']).as('tick.store')
            router.delete('tick', [readiness.Ticks, 'destroy']).as('tick.destroy')
            router.put('position', [readiness.Positions, 'update']).as('position.update')
          })
          .prefix('criteria/:criterion_id')
          .as('criteria')
        router.get('advertisement', [readiness.Advertisements, 'show']).as('advertisement.show')
        router
          .get('advertisement/edit', [readiness.Advertisements, 'edit'])
          .as('advertisement.edit')
        router.put('advertisement', [readiness.Advertisements, 'update']).as('advertisement.update')
        router.post('terms', [readiness.Terms, 'store']).as('terms.store')
      })
      .prefix('readiness/:role_id')
      .as('readiness')
  })
  .use(middleware.auth())
