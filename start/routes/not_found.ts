import { errors } from '@adonisjs/core/http'
import router from '@adonisjs/core/services/router'

/** Last of all: an address without a page, said in the frame and the language of whoever asks. */
router
  .get('*', ({ request }) => {
    throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
  })
  .as('not_found')
