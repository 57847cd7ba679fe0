import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { TRASH_TYPES } from '#services/changes/record_types'
import { middleware } from '#start/kernel'

const { Changes, changes, Trash, trash } = controllers

router.where('record_type', new RegExp(`^(?:${TRASH_TYPES.join('|')})$`))

router
  .group(() => {
    router.get('changes', [Changes, 'index']).as('changes.index')
    router.post('changes/:change_id/undo', [changes.Undos, 'store']).as('changes.undos.store')

    router.get('trash', [Trash, 'index']).as('trash.index')
    router.delete('trash', [trash.Contents, 'destroy']).as('trash.contents.destroy')
    router.delete('trash/:record_type/:id', [Trash, 'destroy']).as('trash.destroy')
    router
      .post('trash/:record_type/:id/restoration', [trash.Restorations, 'store'])
      .as('trash.restorations.store')
  })
  .use(middleware.auth())
