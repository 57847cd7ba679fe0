import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Journal, journal } = controllers

router
  .group(() => {
    router.get('journal/calendar', [journal.Calendars, 'show']).as('journal.calendar.show')
    router
      .get('journal/on_this_day', [journal.Anniversaries, 'show'])
      .as('journal.on_this_day.show')
    router.resource('journal/templates', journal.Templates).except(['show']).as('journal.templates')
    router.resource('journal', Journal).as('journal')
    router.post('journal/:entry_id/review', [journal.Reviews, 'store']).as('journal.review.store')
    router
      .delete('journal/:entry_id/review', [journal.Reviews, 'destroy'])
      .as('journal.review.destroy')
    router
      .post('journal/:entry_id/attachments', [journal.Attachments, 'store'])
      .as('journal.attachments.store')
  })
  .use(middleware.auth())
