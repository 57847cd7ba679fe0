import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router.resource('stories', controllers.Stories).as('stories').use('*', middleware.auth())
