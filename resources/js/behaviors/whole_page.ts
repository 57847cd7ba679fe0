/**
 * Where someone has to sign in first, the answer is a page without the frame of the one they are on:
 * it is opened whole. A page that was wanted is asked for again, so that it opens after signing in.
 */
up.on('up:fragment:loaded', (event: UpEvent) => {
  const { request, response } = event
  if (!response?.header('X-Whole-Page') || document.querySelector('.guest')) return
  event.preventDefault()
  location.assign(request?.method === 'GET' ? request.url : response.url)
})
