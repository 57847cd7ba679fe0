import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router.resource('feedback', controllers.Feedback).as('feedback').use('*', middleware.auth())
