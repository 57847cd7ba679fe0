/** A learning of Maya's: how many days ago, what it is called, and what it says. */
export type Learning = {
  ago: number
  title: string
  body: string
  takeaway: string
  source?: string
  tag?: string
  /** What it shows. */
  skill?: string
  shareable?: boolean
}

const learning = (
  ago: number,
  title: string,
  body: string,
  takeaway: string,
  more: Pick<Learning, 'source' | 'tag' | 'skill' | 'shareable'> = {}
): Learning => ({ ago, title, body, takeaway, ...more })

/** What a year taught her, the oldest first. */
export const LEARNINGS: Learning[] = [
  learning(
    352,
    'An index is a promise about order',
    'I had treated indexes as a switch that makes things fast. They are a second copy of some columns, **kept in an order**. If a query does not read along that order, the copy is of no use to it.\n\n- equality first, then the range\n- what is only selected can come along at the end',
    'Write the query first, then the index that reads along it.',
    { source: 'Use The Index, Luke', tag: 'databases', skill: 'Databases' }
  ),
  learning(
    338,
    'Silence is an answer in interviews',
    'When Leila stopped asking and waited, the customer went on and said what actually bothered them. I would have filled that pause with a suggestion.',
    'Count to five before the next question.',
    { source: 'Listening in on Leila’s interview', tag: 'interviews', skill: 'Customer interviews' }
  ),
  learning(
    316,
    'Estimates are about the unknown, not the work',
    'We were wrong by a factor of three on the invoice export, and every hour of it was in the part nobody had looked at. The part that we knew took what we said.',
    'Look at the darkest corner for an hour before saying a number.',
    { source: 'Retrospective of Q4', tag: 'estimation', skill: 'Estimation' }
  ),
  learning(
    301,
    'A button needs a name that says what it does',
    'A screen reader reads a list of buttons without what stands around them. Ours read “button, button, button, edit, edit”. Naming the thing as well (“Edit Halden”) made the list usable at once.',
    'A name has to make sense alone.',
    { source: 'Accessibility audit', tag: 'accessibility', skill: 'Accessibility' }
  ),
  learning(
    287,
    'Praise needs the same detail as criticism',
    'Priya told me that “great work” tells her nothing. What helps is which sentence, which screen, and what it changed for someone.',
    'Say what it did, for whom.',
    { source: 'One-to-one with Priya', tag: 'leadership', skill: 'Giving feedback' }
  ),
  learning(
    262,
    'Alerts that nobody acts on are worse than none',
    'Of last month’s 140 alerts, 9 led to anything. The others taught us to look away. We deleted two thirds of them, and the next real one was seen within four minutes.',
    'Every alert says what to do, or goes.',
    { source: 'Review of the alerts', tag: 'incidents', skill: 'Observability' }
  ),
  learning(
    244,
    'Write the end of a talk first',
    'The talk became clear when I wrote down the one sentence that people should take home, and cut whatever did not lead there. Eleven slides went.',
    'One sentence, then the way to it.',
    { source: 'Rehearsal with Sofia', tag: 'talk', skill: 'Presenting' }
  ),
  learning(
    221,
    'Moving a column is four small steps',
    'Add, copy, read from both, drop. Each can be taken back by itself, and none needs a night. The two-night plan that we had before could only be taken back as a whole.',
    'A migration whose steps can be taken back one by one needs no night shift.',
    {
      source: 'Moving the guest checkout',
      tag: 'databases',
      skill: 'Databases',
      shareable: true,
    }
  ),
  learning(
    203,
    'Delegating the goal, not the steps',
    'I gave Tomás a list of steps for the waiting list and got exactly these steps. When I gave him the goal and the two things that must not happen, he found a way that I had not seen.',
    'Say what has to be true in the end, and what must never be.',
    { source: 'The waiting list', tag: 'leadership', skill: 'Delegating' }
  ),
  learning(
    187,
    'Contrast is a number, and greys fail it',
    'Every grey that we thought elegant was below 4.5:1. The eye gets used to what it designs; the number does not.',
    'Measure the faintest text first.',
    { source: 'WCAG 2.2, 1.4.3', tag: 'accessibility', skill: 'Accessibility' }
  ),
  learning(
    171,
    'A test that waits is a test that lies',
    'The flaky ones all had a sleep in them. Waiting for the thing itself made them both quicker and true.',
    'Wait for what you mean, never for a time.',
    { source: 'A week of red builds', tag: 'code', skill: 'Testing' }
  ),
  learning(
    154,
    'People remember the first no of a plan',
    'When I cut the list for Q3 to five things, nobody asked about the five. They asked why theirs was not one of them. Saying that first, one by one and before the meeting, took the heat out.',
    'Bring the no in person, before the plan.',
    { source: 'Planning of Q3', tag: 'leadership', skill: 'Prioritising' }
  ),
  learning(
    139,
    'Short sentences are kinder to those in a hurry',
    'I rewrote the incident page for someone who was woken up. Verbs first, one thing a line, what to do before why. Reading it took a third of the time.',
    'Write for the one who was woken up.',
    { source: 'On Writing Well', tag: 'writing', skill: 'Technical writing', shareable: true }
  ),
  learning(
    118,
    'Ask for the last time, not for the usual time',
    '“How do you usually book?” gives the brochure. “Tell me about the last booking” gives the sticky note on the screen.',
    'The last time is a story; the usual time is an opinion.',
    { source: 'The Mom Test', tag: 'interviews', skill: 'Customer interviews' }
  ),
  learning(
    97,
    'A queue hides a problem until it is full',
    'The mail queue took the load so well that nobody saw it grow for two weeks. What we should watch is not whether it works, but how old its oldest entry is.',
    'Watch the age of the oldest, not the length.',
    { source: 'Incident review of the mail queue', tag: 'incidents', skill: 'Observability' }
  ),
  learning(
    76,
    'The portfolio round told us about portfolios',
    'Three of our best colleagues would have failed it. A small piece of work on something real, paid, with a talk about it afterwards, told us more in the same time.',
    'Test the work, not the telling of it.',
    { source: 'Comparing notes on the applications', tag: 'people', skill: 'Hiring' }
  ),
  learning(
    58,
    'Types can carry the unit',
    'Two bugs this quarter were minutes taken for seconds. Since the unit is a part of the name and the type, it has not happened again.',
    'A number without a unit is a bug that waits.',
    { source: 'Pairing with Tomás', tag: 'code', skill: 'TypeScript' }
  ),
  learning(
    44,
    'A workshop needs an end that somebody owns',
    'We had forty notes on the wall and nobody who would do anything with them. This time everyone left with one of them, written down with a day.',
    'No note without a name and a day.',
    { source: 'Workshop on the booking calendar', tag: 'planning', skill: 'Facilitating' }
  ),
  learning(
    30,
    'The query plan shows estimates, not what happened',
    'The plan said 12 rows, reality said 40,000. The statistics were from before the import. `analyze` alone made it fast; the index that I was about to add would have hidden the reason.',
    'Compare the estimated rows with the real ones before changing anything.',
    { source: 'The slow search of Brightwater', tag: 'databases', skill: 'Databases' }
  ),
  learning(
    21,
    'Rehearsing in front of one person beats three times alone',
    'Sofia stopped me at the second slide and asked what I wanted. I had said it on the ninth.',
    'Say why before what, and say it to someone.',
    { source: 'Conference talk', tag: 'talk', skill: 'Presenting' }
  ),
  learning(
    15,
    'Empty states are the first thing that people see',
    'We design the full page and ship the empty one. New customers of Nordwind saw eleven grey boxes on their first day.',
    'Design the page with nothing in it first.',
    { source: 'Interview with Henrik', tag: 'design', skill: 'Design sense' }
  ),
  learning(
    7,
    'Feedback lands when the next step is theirs',
    'I stopped after saying what I had seen, and asked Kofi what he would try. His idea was smaller than mine, and he did it the same day.',
    'See, say, ask. Leave the step to them.',
    { source: 'One-to-one with Kofi', tag: 'leadership', skill: 'Giving feedback' }
  ),
  learning(
    4,
    'A redirect that is kept forever costs nothing',
    'Half of the visits to the old pricing page come from mails of three years ago. We had planned to drop its address after a year.',
    'Addresses are promises.',
    { source: 'Website relaunch', tag: 'writing', skill: 'Technical writing' }
  ),
  learning(
    1,
    'Read the plan on the data of the customer',
    'On my machine the migration took nine seconds. With a year of Halden’s data it took eleven minutes, nearly all of it in one update without an index.',
    'Measure with the largest data there is before naming a time.',
    { source: 'Draft of the migration plan', tag: 'databases', skill: 'Databases' }
  ),
]

/** What she thought about at the end of weeks and quarters. */
export const REFLECTIONS: Array<[ago: number, title: string, body: string]> = [
  [
    365,
    'What I want from this year',
    'To lead without being the one who knows everything. To write more and explain less. To be someone who **finishes**.\n\nThree things that would show it:\n\n1. A database migration that nobody notices\n2. A talk in front of people I do not know\n3. A team that plans a quarter without me',
  ],
  [
    294,
    'Halfway through the winter',
    'More meetings than pages. I answer quickly and think slowly. Mornings are for one thing from now on, before the chat is opened.',
  ],
  [
    233,
    'After the spring campaign',
    'It worked, and it cost us a month of everything else. I said yes to Ana because it was easier than asking Jonas what should wait instead.',
  ],
  [
    182,
    'Half a year in',
    'The migration is planned, the talk is accepted, the team plans half a quarter without me. I am carried by others more than I admit; saying so to Priya was the best conversation of the week.',
  ],
  [
    125,
    'What the holiday was good for',
    'Nobody called. That is the result of two years, and I nearly spoiled it by looking at the mails.',
  ],
  [
    83,
    'On being corrected in public',
    'Tomás corrected my numbers in front of the client. It stung for an hour. Then I noticed that he would not have dared a year ago.',
  ],
  [
    49,
    'A week without a plan',
    'I dropped the morning planning “because there was no time”. Nine tasks were carried, two of them for the third day. There is time.',
  ],
  [
    31,
    'Month’s end',
    'The relaunch is going to be late by two weeks, and for once I said so before anybody asked. The answer was a shrug.',
  ],
  [
    12,
    'Before the talk',
    'I know it. I am afraid of the questions, not of the slides. Wrote down the five worst ones; four of them have an answer.',
  ],
  [
    3,
    'Enough for this week',
    'Two things done that matter, eleven that do not. The two were in the mornings.',
  ],
]
