import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router.resource('contacts', controllers.Contacts).as('contacts').use('*', middleware.auth())
