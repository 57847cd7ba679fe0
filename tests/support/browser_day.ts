/** What someone writes down on their first day: ten lines, one of them a step of another. */
export const TEN_LINES = [
  'Call Ana tomorrow 3pm #clients @phone !high ~30m',
  'Write the report today ~1h',
  'Book the dentist ~10m',
  'Water the plants every monday',
  'Read tomorrowland article',
  'Prepare the workshop ~2h',
  '  Order the markers',
  'Answer Ben ~15m !urgent',
  'Look at the budget #finance',
  'Buy sun cream',
]
