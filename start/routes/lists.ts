import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router
  .group(() => {
    router.get('inbox', [controllers.Inbox, 'show']).as('inbox.show')
    router.get('upcoming', [controllers.Upcoming, 'show']).as('upcoming.show')
    router.get('calendar', [controllers.Calendars, 'show']).as('calendar.show')
    router.get('tasks/done', [controllers.DoneTasks, 'index']).as('done_tasks.index')

    router.post('tasks/bulk', [controllers.tasks.BulkEdits, 'store']).as('tasks.bulk_edits.store')
    router
      .put('tasks/:task_id/position', [controllers.tasks.Positions, 'update'])
      .as('tasks.positions.update')
    router
      .put('tasks/:task_id/day/:kind?', [controllers.tasks.Days, 'update'])
      .where('kind', /^(due|plan)$/)
      .as('tasks.days.update')

    router.resource('filters', controllers.Filters).except(['show']).as('filters')
    router
      .put('filters/:filter_id/position', [controllers.filters.Positions, 'update'])
      .as('filters.positions.update')

    router
      .resource('tags', controllers.Tags)
      .only(['index', 'edit', 'update', 'destroy'])
      .as('tags')
    router
      .get('tags/:tag_id/merge/create', [controllers.tags.Merges, 'create'])
      .as('tags.merges.create')
    router.post('tags/:tag_id/merge', [controllers.tags.Merges, 'store']).as('tags.merges.store')
  })
  .use(middleware.auth())
