import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { library } = controllers

router
  .group(() => {
    router.resource('library/shelves', library.Shelves).as('shelves')
    router
      .put('library/shelves/:shelf_id/items/:item_id/position', [
        library.shelves.Positions,
        'update',
      ])
      .as('shelves.items.position.update')
  })
  .use(middleware.auth())
