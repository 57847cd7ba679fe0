import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router.resource('readiness', controllers.Readiness).as('readiness').use('*', middleware.auth())
