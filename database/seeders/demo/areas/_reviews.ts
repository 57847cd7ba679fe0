/** What Maya writes at the end of a week; the same few thoughts come back in other words, as they do. */
export const WELL = [
  'The mornings stayed free, and it shows.',
  'Priya ran the review without me. It was better than mine.',
  'Said no twice and nobody minded.',
  'The offer went out two days early.',
  'Short meetings: three of them ended before their time.',
  'Wrote the decision down while it was still warm.',
  'A dull week in the best sense: what was planned got done.',
  'Tomás and I finally talked about the roadmap instead of around it.',
  'Ran twice before work. The afternoons were longer for it.',
  'The migration rehearsal found the one thing we had not thought of.',
]
export const BETTER = [
  'Too much on Tuesday. **Nothing before noon** next week.',
  'Answered messages in the best hour of the day, again.',
  'The inbox is a to-do list only when I empty it.',
  'Estimated everything too low by half. Look at the last three before saying a number.',
  'Carried the same task for the fourth time. Do it on Monday or drop it.',
  'Asked for feedback too late to change anything.',
  'Friday afternoon is no time for something new.',
  'Let others speak first, also when I know the answer.',
]
export const AHEAD = [
  'The quote for Halden, then everything else.',
  'Interviews: prepare the questions on Monday, not on the stairs.',
  'One deep block each morning; the rest may move.',
  'Finish the drafts with Priya before starting the next.',
  'The rehearsal on Wednesday. Nothing else matters as much.',
  'Rest. There is nothing that cannot wait until Tuesday.',
  'Talk with Leila about the budget while there is one.',
  'Write the half of the document that nobody else can write.',
]
export const MONTHS = [
  'A month of finishing: less begun than closed, for once.',
  'Two weeks lost to the incident, and well spent on what came after.',
  'Hiring took what planning had left. It was worth it.',
  'Quiet, steady, and further than I thought.',
  'Much travelled, little written.',
  'The month in which the team stopped asking me first.',
]
