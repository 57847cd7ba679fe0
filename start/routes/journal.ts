import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router.resource('journal', controllers.Journal).as('journal').use('*', middleware.auth())
