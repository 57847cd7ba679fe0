import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Invitations, SignUp } = controllers.admin

router
  .group(() => {
    router.get('/', [controllers.Admin, 'show']).as('show')
    router.get('sign-up', [SignUp, 'show']).as('sign_up.show')
    router.put('sign-up', [SignUp, 'update']).as('sign_up.update')
    router.get('invitations', [Invitations, 'index']).as('invitations.index')
    router.post('invitations', [Invitations, 'store']).as('invitations.store')
    router.delete('invitations/:id', [Invitations, 'destroy']).as('invitations.destroy')
  })
  .prefix('admin')
  .as('admin')
  .use(middleware.admin())
