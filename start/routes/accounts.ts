import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router
  .group(() => {
    router.get('sign-up', [controllers.SignUp, 'create']).as('sign_up.create')
    router.post('sign-up', [controllers.SignUp, 'store']).as('sign_up.store')
    router.get('sign-in', [controllers.Session, 'create']).as('session.create')
    router.post('sign-in', [controllers.Session, 'store']).as('session.store')
  })
  .use(middleware.guest())

router.post('sign-out', [controllers.Session, 'destroy']).as('session.destroy').use(middleware.auth())
