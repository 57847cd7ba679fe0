import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { tasks } = controllers

router
  .group(() => {
    router
      .group(() => {
        router.post('timer', [tasks.Timers, 'store']).as('timers.store')
        router.delete('timer', [tasks.Timers, 'destroy']).as('timers.destroy')
        router.post('time_entries', [tasks.TimeEntries, 'store']).as('time_entries.store')
        router.delete('time_entries/:id', [tasks.TimeEntries, 'destroy']).as('time_entries.destroy')
        router.post('reminders', [tasks.Reminders, 'store']).as('reminders.store')
        router.delete('reminders/:id', [tasks.Reminders, 'destroy']).as('reminders.destroy')
        router.post('attachments', [tasks.Attachments, 'store']).as('attachments.store')
      })
      .prefix('tasks/:task_id')
      .as('tasks')

    router.get('reminders/due', [controllers.Reminders, 'index']).as('reminders.index')
    router.put('reminders/:id', [controllers.Reminders, 'update']).as('reminders.update')
    router.delete('reminders/:id', [controllers.Reminders, 'destroy']).as('reminders.destroy')

    router.post('attachments', [controllers.Attachments, 'store']).as('attachments.store')
    router.get('attachments/:id', [controllers.Attachments, 'show']).as('attachments.show')
    router.delete('attachments/:id', [controllers.Attachments, 'destroy']).as('attachments.destroy')
  })
  .use(middleware.auth())
