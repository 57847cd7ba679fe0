import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router.resource('goals', controllers.Goals).as('goals').use('*', middleware.auth())
