import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Email, Password, Preferences, Profile, Sessions, Tokens, Webhooks, WorkingHours } =
  controllers.settings
const { webhooks } = controllers.settings

router
  .group(() => {
    router.on('/').redirect('settings.profile.edit').as('index')

    router.get('profile', [Profile, 'edit']).as('profile.edit')
    router.put('profile', [Profile, 'update']).as('profile.update')
    router.get('working-hours', [WorkingHours, 'edit']).as('working_hours.edit')
    router.put('working-hours', [WorkingHours, 'update']).as('working_hours.update')
    router.get('preferences', [Preferences, 'edit']).as('preferences.edit')
    router.put('preferences', [Preferences, 'update']).as('preferences.update')
    router.get('email', [Email, 'edit']).as('email.edit')
    router.put('email', [Email, 'update']).as('email.update')
    router.get('password', [Password, 'edit']).as('password.edit')
    router.put('password', [Password, 'update']).as('password.update')
    router.get('sessions', [Sessions, 'index']).as('sessions.index')
    router.delete('sessions', [Sessions, 'destroy']).as('sessions.destroy')
    router.get('tokens', [Tokens, 'index']).as('tokens.index')
    router.post('tokens', [Tokens, 'store']).as('tokens.store')
    router.get('tokens/:id', [Tokens, 'show']).as('tokens.show')
    router.delete('tokens/:id', [Tokens, 'destroy']).as('tokens.destroy')

    router.get('webhooks', [Webhooks, 'index']).as('webhooks.index')
    router.post('webhooks', [Webhooks, 'store']).as('webhooks.store')
    router.get('webhooks/:webhook_id', [Webhooks, 'show']).as('webhooks.show')
    router.put('webhooks/:webhook_id', [Webhooks, 'update']).as('webhooks.update')
    router.delete('webhooks/:webhook_id', [Webhooks, 'destroy']).as('webhooks.destroy')
    router
      .post('webhooks/:webhook_id/activation', [webhooks.Activations, 'store'])
      .as('webhooks.activations.store')
    router
      .post('webhooks/:webhook_id/secret', [webhooks.Secrets, 'store'])
      .as('webhooks.secrets.store')
    router.post('webhooks/:webhook_id/pings', [webhooks.Pings, 'store']).as('webhooks.pings.store')
  })
  .prefix('settings')
  .as('settings')
  .use(middleware.auth())
