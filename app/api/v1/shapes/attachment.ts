import { is, Shape } from '#services/api/shape'

/** The record that it belongs to, where it is of this kind. */
const of = (type: string) =>
  is.from(['record_type', 'record_id'], is.maybe(is.id()), (row) =>
    row.record_type === type ? row.record_id : null
  )

export const attachmentShape = new Shape(
  'Attachment',
  {
    id: is.id(),
    task_id: of('task'),
    entry_id: of('entry'),
    name: is.text(),
    content_type: is.text({ description: 'What the content says that it is.' }),
    size: is.integer({ minimum: 0, description: 'Bytes.' }),
    digest: is.text({ description: 'SHA-256 of the content, in hexadecimal.' }),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  {
    description:
      'A file of a task or of an entry; of neither while what it was put into is not saved yet. Its content is at `/attachments/{id}/content`.',
  }
)
