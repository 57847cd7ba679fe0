import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Skills, skills } = controllers

router
  .group(() => {
    router.post('skills/starter', [skills.Starters, 'store']).as('skills.starter.store')
    router.get('skills/category/edit', [skills.Categories, 'edit']).as('skills.category.edit')
    router.put('skills/category', [skills.Categories, 'update']).as('skills.category.update')
    router.get('skills/csv', [skills.Csvs, 'show']).as('skills.csv.show')
    router.get('skills/csv/create', [skills.Csvs, 'create']).as('skills.csv.create')
    router.post('skills/csv', [skills.Csvs, 'store']).as('skills.csv.store')
    router.resource('skills', Skills).as('skills')
    router
      .resource('skills.assessments', skills.Assessments)
      .except(['index', 'show'])
      .as('skills.assessments')
  })
  .use(middleware.auth())
