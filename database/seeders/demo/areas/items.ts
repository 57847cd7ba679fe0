/** What Maya watches, reads and studies, by the names of columns. */
const item = (kind: string, name: string, description = '') => ({ kind, name, description })

export default [
  item(
    'book',
    'Thinking in Systems',
    'Leverage points: the chapter to read again before planning.'
  ),
  item('film', 'Arrival', 'For the train to Leipzig.'),
  item('course', 'Databases from the inside', 'Week 3 of 8. Exercises are on Sundays.'),
  item('series', 'The Bear', 'How a team talks when it is late.'),
  item('article', 'How complex systems fail', 'Eighteen short points. Share with the team.'),
  item('book', 'The Mythical Man-Month'),
  item('podcast', 'Letters from the archive', 'The episode on **estimates** is the one.'),
  item('film', 'Perfect Days', 'Recommended by Priya.'),
  item('book', 'Übers Scheitern', 'German; borrow it from the library on Kastanienallee.'),
  item('article', 'Choose boring technology'),
  item('course', 'Facilitating workshops', 'Starts in spring; ask whether the budget covers it.'),
  item('other', 'Exhibition: one hundred chairs', 'Until the end of the month.'),
]
