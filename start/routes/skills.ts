import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router.resource('skills', controllers.Skills).as('skills').use('*', middleware.auth())
