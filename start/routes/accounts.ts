import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router
  .group(() => {
    router.get('sign-up', [controllers.SignUp, 'create']).as('sign_up.create')
    router.post('sign-up', [controllers.SignUp, 'store']).as('sign_up.store')
    router.get('sign-in', [controllers.Session, 'create']).as('session.create')
    router.post('sign-in', [controllers.Session, 'store']).as('session.store')
    router
      .get('password/forgotten', [controllers.PasswordResets, 'create'])
      .as('password_resets.create')
    router
      .post('password/forgotten', [controllers.PasswordResets, 'store'])
      .as('password_resets.store')
    router.get('password/sent', [controllers.PasswordResets, 'show']).as('password_resets.show')
  })
  .use(middleware.guest())

// the link of a mail is followed wherever one is signed in
router
  .group(() => {
    router.get(':token', [controllers.PasswordResets, 'edit']).as('edit')
    router.put(':token', [controllers.PasswordResets, 'update']).as('update')
  })
  .prefix('password/resets')
  .as('password_resets')

router
  .post('sign-out', [controllers.Session, 'destroy'])
  .as('session.destroy')
  .use(middleware.auth())
