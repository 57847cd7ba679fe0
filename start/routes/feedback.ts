import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Feedback, feedback } = controllers

router
  .group(() => {
    router.get('feedback/themes', [feedback.Themes, 'show']).as('feedback.themes.show')
    router.get('feedback/capture', [feedback.Captures, 'create']).as('feedback.capture.create')
    router.post('feedback/capture', [feedback.Captures, 'store']).as('feedback.capture.store')
    router
      .post('feedback/capture/preview', [feedback.capture.Previews, 'store'])
      .as('feedback.capture.previews.store')
    router.get('feedback/ask', [feedback.Asks, 'create']).as('feedback.ask.create')
    router.post('feedback/ask', [feedback.Asks, 'store']).as('feedback.ask.store')
    router.resource('feedback', Feedback).as('feedback')
    router
      .post('feedback/:remark_id/answer', [feedback.Answers, 'store'])
      .as('feedback.answer.store')
    router.post('feedback/:remark_id/task', [feedback.Tasks, 'store']).as('feedback.task.store')
    router
      .delete('feedback/:remark_id/task', [feedback.Tasks, 'destroy'])
      .as('feedback.task.destroy')
  })
  .use(middleware.auth())
