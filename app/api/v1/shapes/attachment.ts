import { is, Shape } from '#services/api/shape'

export const attachmentShape = new Shape(
  'Attachment',
  {
    id: is.id(),
    task_id: is.from(['record_id'], is.id(), (row) => row.record_id),
    name: is.text(),
    content_type: is.text({ description: 'What the content says that it is.' }),
    size: is.integer({ minimum: 0, description: 'Bytes.' }),
    digest: is.text({ description: 'SHA-256 of the content, in hexadecimal.' }),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  { description: 'A file of a task. Its content is at `/attachments/{id}/content`.' }
)
