import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Energy, energy } = controllers

router
  .group(() => {
    router.get('energy/day', [energy.Days, 'show']).as('energy.day.show')
    router.get('energy/week', [energy.Weeks, 'show']).as('energy.week.show')
    router.get('energy/csv', [energy.Csvs, 'show']).as('energy.csv.show')
    router.resource('energy', Energy).as('energy')
    router
      .get('energy/:energy_check_in_id/engagement', [energy.Engagements, 'edit'])
      .as('energy.engagement.edit')
    router
      .put('energy/:energy_check_in_id/engagement', [energy.Engagements, 'update'])
      .as('energy.engagement.update')
  })
  .use(middleware.auth())
