import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Library, library } = controllers

router
  .group(() => {
    router.get('library/unapplied', [library.Unapplied, 'index']).as('items.unapplied.index')
    router.resource('library/shared', library.Shared).only(['index', 'show']).as('shared_items')
    router
      .get('library/shared/:shared_item_id/cover', [library.shared.Covers, 'show'])
      .as('shared_items.cover.show')
    router
      .post('library/shared/:shared_item_id/copy', [library.shared.Copies, 'store'])
      .as('shared_items.copy.store')
    router
      .get('library/people/:contributor_id/portrait', [library.Portraits, 'show'])
      .as('contributors.portrait.show')

    router.resource('library', Library).as('items')
    router
      .group(() => {
        router.put('status', [library.Statuses, 'update']).as('status.update')
        router.put('rating', [library.Ratings, 'update']).as('rating.update')
        router.put('shelves', [library.Places, 'update']).as('shelves.update')
        router.get('completion', [library.Completions, 'create']).as('completion.create')
        router.post('completion', [library.Completions, 'store']).as('completion.store')
        router.post('tasks', [library.Tasks, 'store']).as('tasks.store')
        router.get('cover', [library.Covers, 'show']).as('cover.show')
        router.get('cover/create', [library.Covers, 'create']).as('cover.create')
        router.post('cover', [library.Covers, 'store']).as('cover.store')
        router.delete('cover', [library.Covers, 'destroy']).as('cover.destroy')
      })
      .prefix('library/:item_id')
      .as('items')

    // texts and bookmarks from before the library had this address
    router.on('items').redirectToPath('/library').as('items.before')
    router.get('items/:id', [library.Moves, 'show']).as('items.before.show')
  })
  .use(middleware.auth())
