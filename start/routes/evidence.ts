import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { CLAIMS, PROOF_TYPES } from '#services/evidence/kinds'
import { middleware } from '#start/kernel'

router.where('end_type', new RegExp(`^(?:${[...CLAIMS, ...PROOF_TYPES].join('|')})$`))

router
  .group(() => {
    router
      .get('evidence/:end_type/:end_id/create', [controllers.Evidence, 'create'])
      .as('evidence.create')
    router.post('evidence/:end_type/:end_id', [controllers.Evidence, 'store']).as('evidence.store')
    router.get('evidence/:id/edit', [controllers.Evidence, 'edit']).as('evidence.edit')
    router.put('evidence/:id', [controllers.Evidence, 'update']).as('evidence.update')
    router.delete('evidence/:id', [controllers.Evidence, 'destroy']).as('evidence.destroy')
    router.get('records', [controllers.Records, 'index']).as('records.index')
  })
  .use(middleware.auth())
