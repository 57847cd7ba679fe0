import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router.resource('energy', controllers.Energy).as('energy').use('*', middleware.auth())
