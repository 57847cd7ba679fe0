import { is, Shape } from '#services/api/shape'

/** What came out of a meeting, to be sent. */
export const minutesShape = new Shape(
  'Minutes',
  {
    id: is.id(),
    markdown: is.text(),
    mail: is.text({ description: 'The same without the notes, as the plain text of a mail.' }),
  },
  { description: 'The minutes of a meeting. What was prepared is not among them.' }
)
