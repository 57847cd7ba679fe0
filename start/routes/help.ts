import app from '@adonisjs/core/services/app'
import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

router
  .group(() => {
    router.on('help/keyboard').render('pages/keyboard').as('help.keyboard')
    // every component in every state, for whoever changes them
    if (!app.inProduction) router.on('style-guide').render('pages/style_guide').as('style_guide')
  })
  .use(middleware.auth())
