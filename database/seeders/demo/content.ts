/** What Maya Okafor, who leads a small product team, does in a year. `{x}` is filled from LISTS. */
export type DemoProject = {
  name: string
  color: string
  sections: string[]
  tags: string[]
  titles: string[]
  archived?: boolean
}

export const LISTS: Record<string, string[]> = {
  person: ['Ana', 'Priya', 'Jonas', 'Tomás', 'Leila', 'Henrik', 'Sofia', 'Daniel', 'Mei', 'Kofi'],
  company: ['Halden', 'Nordwind', 'Brightwater', 'Castell & Co', 'Lumen Labs', 'Harbour Trust'],
  page: ['pricing page', 'landing page', 'sign-up page', 'help centre', 'blog', 'careers page'],
  feature: [
    'search index',
    'booking calendar',
    'invoice export',
    'guest checkout',
    'audit log',
    'image upload',
    'notification settings',
    'waiting list',
  ],
  part: ['booking database', 'payments service', 'mail queue', 'reporting job', 'session store'],
  place: ['kitchen', 'bathroom', 'balcony', 'hallway', 'study'],
  quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
  topic: [
    'query plans',
    'design tokens',
    'incident reviews',
    'event sourcing',
    'screen readers',
    'estimation',
    'writing clearly',
  ],
}

export const PROJECTS: DemoProject[] = [
  {
    name: 'Website relaunch',
    color: 'blue',
    sections: ['To do', 'In progress', 'Review'],
    tags: ['design', 'clients', 'writing'],
    titles: [
      'Send the revised quote to {company}',
      'Draft copy for the {page}',
      'Review the {page} with {person}',
      'Collect screenshots for the {page}',
      'Fix the layout of the {page} on small screens',
      'Check the redirects of the old {page}',
      'Agree on the photos with {person}',
      'Test the {page} with a keyboard alone',
      'Call {person} about the launch date',
      'Write the changelog for {company}',
    ],
  },
  {
    name: 'Hiring a designer',
    color: 'green',
    sections: ['Applications', 'Interviews', 'Decision'],
    tags: ['hiring', 'people'],
    titles: [
      'Read the portfolio of {person}',
      'Write up interview notes for {person}',
      'Invite {person} to a second interview',
      'Prepare questions for {person}',
      'Ask {person} for references',
      'Compare notes with {person}',
      'Answer the applications of this week',
      'Rewrite the job advertisement with {person}',
    ],
  },
  {
    name: 'Operations',
    color: 'orange',
    sections: ['Routine', 'Improvements'],
    tags: ['ops', 'deep'],
    titles: [
      'Renew the TLS certificates',
      'Restore a backup of the {part} on staging',
      'Look into the slow start of the {part}',
      'Upgrade the {part}',
      'Go through the alerts with {person}',
      'Write the incident review for the {part}',
      'Rotate the keys of the {part}',
      'Order a new laptop for {person}',
    ],
  },
  {
    name: 'Booking database',
    color: 'violet',
    sections: ['Now', 'Next', 'Later'],
    tags: ['deep', 'code'],
    titles: [
      'Draft the migration plan for the {part}',
      'Review pull request on {feature}',
      'Write tests for the {feature}',
      'Measure the {feature} with a year of data',
      'Split the {feature} from the {part}',
      'Remove the old columns of the {feature}',
      'Pair with {person} on the {feature}',
      'Document the {feature}',
    ],
  },
  {
    name: 'Customer interviews',
    color: 'teal',
    sections: ['Planned', 'Held', 'Written up'],
    tags: ['clients', 'research'],
    titles: [
      'Interview {person} of {company}',
      'Find two more people at {company}',
      'Write up what {company} said about the {feature}',
      'Send thanks to {person}',
      'Cluster the notes on the {feature}',
      'Show the findings on the {feature} to the team',
    ],
  },
  {
    name: 'Quarterly planning',
    color: 'red',
    sections: ['Input', 'Decisions'],
    tags: ['planning', 'people'],
    titles: [
      'Ask {person} for {quarter} goals',
      'Draft the goals for {quarter}',
      'Estimate the {feature} with {person}',
      'Prepare the {quarter} retrospective',
      'Share the plan for {quarter}',
      'Cut the list for {quarter} to five things',
    ],
  },
  {
    name: 'Accessibility audit',
    color: 'cyan',
    sections: ['Found', 'Fixed'],
    tags: ['design', 'code'],
    titles: [
      'Run the checks on the {page}',
      'Fix the contrast on the {page}',
      'Name the buttons of the {feature}',
      'Try the {feature} with a screen reader',
      'Write down how the {feature} should announce itself',
      'Plan a session on {topic} with {person}',
    ],
  },
  {
    name: 'Conference talk',
    color: 'pink',
    sections: ['Outline', 'Slides', 'Practice'],
    tags: ['writing', 'learning'],
    titles: [
      'Outline the part on {topic}',
      'Draw the diagram for {topic}',
      'Practise the talk with {person}',
      'Cut the slides on {topic}',
      'Ask {person} for a reading of the abstract',
      'Book the train to Leipzig',
    ],
  },
  {
    name: 'Team',
    color: 'amber',
    sections: [],
    tags: ['people'],
    titles: [
      'Prepare the one-to-one with {person}',
      'Give {person} feedback on the demo',
      'Plan the holiday cover with {person}',
      'Write a note on {topic} for the team',
      'Buy a card for {person}',
      'Ask {person} for feedback on the workshop',
    ],
  },
  {
    name: 'Learning',
    color: 'lime',
    sections: ['To read', 'To try'],
    tags: ['learning', 'deep'],
    titles: [
      'Read the chapter on {topic}',
      'Try what I learned about {topic}',
      'Write down three things on {topic}',
      'Watch the talk on {topic}',
      'Explain {topic} to {person}',
    ],
  },
  {
    name: 'Home',
    color: 'brown',
    sections: ['Flat', 'Garden', 'Errands'],
    tags: ['home', 'phone', 'errands'],
    titles: [
      'Fix the lamp in the {place}',
      'Call the plumber about the {place}',
      'Tidy the {place}',
      'Buy paint for the {place}',
      'Plant herbs on the balcony',
      'Book a table for dinner with {person}',
      'Return the books to the library',
      'Take the bicycle to the workshop',
    ],
  },
  {
    name: 'Spring campaign',
    color: 'gray',
    sections: ['Done'],
    tags: ['clients', 'writing'],
    archived: true,
    titles: [
      'Write the mail to {company}',
      'Check the numbers with {person}',
      'Choose the pictures for the {page}',
      'Agree on the text with {company}',
    ],
  },
]

/** Things that come again: the rule, how long they take and where they belong. */
export const ROUTINES = [
  {
    title: 'Write the stand-up notes',
    rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    minutes: 10,
    project: 'Team',
    time: '09:15',
  },
  {
    title: 'Weekly review',
    rule: 'FREQ=WEEKLY;BYDAY=FR',
    minutes: 45,
    project: null,
    time: '15:00',
  },
  {
    title: 'Water the plants',
    rule: 'FREQ=DAILY;INTERVAL=4',
    minutes: 10,
    project: 'Home',
    afterCompletion: true,
  },
  {
    title: 'Pay the accountant',
    rule: 'FREQ=MONTHLY;BYMONTHDAY=-1',
    minutes: 15,
    project: 'Operations',
  },
  {
    title: 'Look through the dependency updates',
    rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    minutes: 40,
    project: 'Operations',
  },
  { title: 'Prepare the all-hands', rule: 'FREQ=MONTHLY;BYDAY=1TH', minutes: 60, project: 'Team' },
] as const

export const INBOX = [
  'Ask the landlord about the bicycle shed',
  'Idea: a calmer empty state for search',
  'Reply to the invitation from Lumen Labs',
  'Look up the deadline for the tax papers',
  'Gift for Henrik’s birthday',
]

export const LINES = [
  'Long morning on the migration plan; it holds.',
  'Too many calls, but Priya liked the direction.',
  'Quiet day. Wrote more than I deleted.',
  'The interview with Jonas changed my mind about the portfolio round.',
  'Carried too much over again. Fewer things tomorrow.',
  'Good pairing session with Tomás.',
  'Finally fixed the thing that bothered me since March.',
  'Half a day, then the dentist.',
  'The demo went well. Cake afterwards.',
  'Tired, but the list is short.',
]

export const NOTES = [
  'What it needs:\n\n- the numbers of last month\n- a word with **{person}**\n- half an hour without interruption',
  'See what we agreed in the last call. *Keep it short.*',
  '1. Read it once without a pen\n2. Mark what is unclear\n3. Ask {person}',
  'Background: `{part}` still runs the old version, so plan for a quiet hour.',
]

export const STEPS = [
  'Collect what is there',
  'Write a first version',
  'Ask for a second pair of eyes',
  'Send it',
]
