import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Accounts, Categories, Instance, Invitations, Library, Trail, accounts } = controllers.admin
const { categories, library } = controllers.admin
const { Administrations, Deletions, PasswordLinks, Sessions, Suspensions } = accounts

router
  .group(() => {
    router.on('/').redirect('admin.accounts.index').as('index')

    router.get('accounts', [Accounts, 'index']).as('accounts.index')
    router.get('accounts/create', [Accounts, 'create']).as('accounts.create')
    router.post('accounts', [Accounts, 'store']).as('accounts.store')
    router.get('accounts/:id', [Accounts, 'show']).as('accounts.show')

    router
      .group(() => {
        router.get('administration', [Administrations, 'create']).as('administrations.create')
        router.post('administration', [Administrations, 'store']).as('administrations.store')
        router.delete('administration', [Administrations, 'destroy']).as('administrations.destroy')
        router.get('suspension', [Suspensions, 'create']).as('suspensions.create')
        router.post('suspension', [Suspensions, 'store']).as('suspensions.store')
        router.delete('suspension', [Suspensions, 'destroy']).as('suspensions.destroy')
        router.get('sessions', [Sessions, 'create']).as('sessions.create')
        router.delete('sessions', [Sessions, 'destroy']).as('sessions.destroy')
        router.get('deletion', [Deletions, 'create']).as('deletions.create')
        router.post('deletion', [Deletions, 'store']).as('deletions.store')
        router.delete('deletion', [Deletions, 'destroy']).as('deletions.destroy')
        router.post('password-link', [PasswordLinks, 'store']).as('password_links.store')
      })
      .prefix('accounts/:account_id')
      .as('accounts')

    router.get('invitations', [Invitations, 'index']).as('invitations.index')
    router.post('invitations', [Invitations, 'store']).as('invitations.store')
    router.delete('invitations/:id', [Invitations, 'destroy']).as('invitations.destroy')

    router.resource('library', Library).except(['show', 'destroy']).as('library')
    router
      .group(() => {
        router.get('cover', [library.Covers, 'show']).as('cover.show')
        router.get('cover/create', [library.Covers, 'create']).as('cover.create')
        router.post('cover', [library.Covers, 'store']).as('cover.store')
        router.delete('cover', [library.Covers, 'destroy']).as('cover.destroy')
        router.post('withdrawal', [library.Withdrawals, 'store']).as('withdrawals.store')
        router.delete('withdrawal', [library.Withdrawals, 'destroy']).as('withdrawals.destroy')
      })
      .prefix('library/:shared_item_id')
      .as('library')
    router.resource('categories', Categories).except(['show', 'create']).as('categories')
    router
      .post('categories/:category_id/merge', [categories.Merges, 'store'])
      .as('categories.merge.store')

    router.get('instance', [Instance, 'edit']).as('instance.edit')
    router.put('instance', [Instance, 'update']).as('instance.update')

    router.get('trail', [Trail, 'index']).as('trail.index')
  })
  .prefix('admin')
  .as('admin')
  .use(middleware.admin())
