import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { OPERATIONS } from '#api/v1/index'
import { showContract } from '#services/api/contract'
import { registerOperations } from '#services/api/routes'

registerOperations(OPERATIONS)

router.get('/api/v1/openapi.json', showContract).as('api.v1.contract')
router.get('/api/openapi.json', showContract).as('api.contract')

router.get('/api/docs', [controllers.api.Docs, 'index']).as('api_docs.index')
router.get('/api/docs/:area', [controllers.api.Docs, 'show']).as('api_docs.show')
