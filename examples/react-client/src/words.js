import { ApiError } from './session.js'

/** What to tell a person when something failed. A browser does not say why it refused to ask. */
export const sayWhy = (error) =>
  error instanceof ApiError ? error.message : 'The server could not be reached from this page.'
