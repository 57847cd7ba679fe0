import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Meetings, Promises, meetings } = controllers

router
  .group(() => {
    router.get('promises', [Promises, 'index']).as('promises.index')
    router.get('meetings/calendar', [meetings.Calendars, 'show']).as('meetings.calendar.show')
    router.resource('meetings', Meetings).as('meetings')
    router
      .group(() => {
        router.get('hold', [meetings.Holds, 'show']).as('hold.show')
        router.get('preparation', [meetings.Preparations, 'show']).as('preparation.show')
        router.put('preparation', [meetings.Preparations, 'update']).as('preparation.update')
        router.delete('preparation', [meetings.Preparations, 'destroy']).as('preparation.destroy')
        router.post('completion', [meetings.Completions, 'store']).as('completion.store')
        router.delete('completion', [meetings.Completions, 'destroy']).as('completion.destroy')
        router.put('notes', [meetings.Notes, 'update']).as('notes.update')
        router.post('action_items', [meetings.ActionItems, 'store']).as('action_items.store')
        router.get('minutes', [meetings.Minutes, 'show']).as('minutes.show')
        router.get('minutes/markdown', [meetings.Minutes, 'download']).as('minutes.download')

        const rows = ['store', 'edit', 'update', 'destroy'] as const
        router.resource('decisions', meetings.Decisions).only([...rows])
        router.resource('agenda_points', meetings.AgendaPoints).only([...rows])
        router
          .group(() => {
            const { Discussions, Positions } = meetings.agendaPoints
            router.post('discussion', [Discussions, 'store']).as('discussion.store')
            router.delete('discussion', [Discussions, 'destroy']).as('discussion.destroy')
            router.put('position', [Positions, 'update']).as('position.update')
          })
          .prefix('agenda_points/:agenda_point_id')
          .as('agenda_points')
      })
      .prefix('meetings/:meeting_id')
      .as('meetings')
  })
  .use(middleware.auth())
