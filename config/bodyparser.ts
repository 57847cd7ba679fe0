import { defineConfig } from '@adonisjs/core/bodyparser'

export default defineConfig({
  allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  form: {
    convertEmptyStringsToNull: true,
    trimWhitespaces: true,
    limit: '2mb',
    types: ['application/x-www-form-urlencoded'],
  },
  json: {
    convertEmptyStringsToNull: true,
    trimWhitespaces: true,
    limit: '2mb',
    types: ['application/json', 'application/merge-patch+json'],
  },
  multipart: {
    // files are taken nowhere else, least of all from someone who has not signed in
    autoProcess: [
      '/attachments',
      '/journal/:entry_id/attachments',
      '/tasks/:task_id/attachments',
      '/skills/csv',
      '/contacts/cards',
      '/library/:item_id/cover',
      '/admin/library/:shared_item_id/cover',
    ],
    convertEmptyStringsToNull: true,
    trimWhitespaces: true,
    processManually: [],
    limit: '26mb',
    types: ['multipart/form-data'],
  },
})
