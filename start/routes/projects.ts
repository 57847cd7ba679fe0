import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router
  .group(() => {
    router.resource('projects', controllers.Projects).as('projects')
    router
      .resource('projects.sections', controllers.projects.Sections)
      .except(['index', 'show'])
      .as('projects.sections')

    router
      .group(() => {
        router.get('board', [controllers.projects.Boards, 'show']).as('boards.show')
        router.post('archive', [controllers.projects.Archives, 'store']).as('archives.store')
        router.delete('archive', [controllers.projects.Archives, 'destroy']).as('archives.destroy')
        router.put('position', [controllers.projects.Positions, 'update']).as('positions.update')
      })
      .prefix('projects/:project_id')
      .as('projects')

    router
      .put('sections/:section_id/position', [controllers.sections.Positions, 'update'])
      .as('sections.positions.update')
  })
  .use(middleware.auth())
