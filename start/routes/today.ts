import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router
  .group(() => {
    router.get('today', [controllers.Today, 'show']).as('today.show')
    router.on('/').redirect('today.show')
  })
  .use(middleware.auth())
