import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router.resource('items', controllers.Items).as('items').use('*', middleware.auth())
