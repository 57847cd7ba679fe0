import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router.resource('meetings', controllers.Meetings).as('meetings').use('*', middleware.auth())
