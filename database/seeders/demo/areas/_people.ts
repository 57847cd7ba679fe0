import type { PointKind } from '#services/contacts/points'

export type Told = {
  name: string
  company?: string
  role?: string
  /** Each with its label, which may be empty. */
  reached?: Array<[PointKind, string, label?: string]>
  birthday?: string
  nicknames?: string
  met?: string
  /** Days after which it is time to hear from each other. */
  every?: number
  tags?: string[]
  notes?: string
  /** How many days ago they talked, and what about. */
  talks?: Array<[daysAgo: number, note: string]>
}

/** Whom Maya works with and knows; they turn up in the tasks, meetings and feedback of her year. */
export const PEOPLE: Told[] = [
  {
    name: 'Ana Silva',
    company: 'Halden',
    role: 'Head of marketing',
    reached: [
      ['email', 'ana.silva@halden.example', 'work'],
      ['email', 'ana@silva.example', 'home'],
      ['phone', '+49 30 5550 142', 'work'],
      ['phone', '+49 170 5550 142', 'mobile'],
      ['address', 'Halden GmbH\nHafenstraße 12\n10317 Berlin', 'work'],
    ],
    birthday: '1986-12-02',
    met: 'First client of the relaunch, through Sofia',
    every: 30,
    tags: ['clients'],
    notes: 'Prefers a call to a long mail. Decides on the **retainer** together with Jonas.',
    talks: [
      [48, 'Launch date. She wants two weeks between copy and launch.'],
      [121, 'Retainer for the second half of the year.'],
    ],
  },
  {
    name: 'Jonas Weber',
    company: 'Halden',
    role: 'Managing director',
    reached: [
      ['email', 'jonas.weber@halden.example', 'work'],
      ['phone', '+49 30 5550 140', 'work'],
    ],
    birthday: '1979-04-18',
    tags: ['clients'],
    every: 60,
  },
  {
    name: 'Priya Raman',
    company: 'Task force',
    role: 'Product designer',
    reached: [
      ['email', 'priya@taskforce.example', 'work'],
      ['web', 'https://priya.example'],
    ],
    birthday: '1991-11-23',
    tags: ['design', 'people'],
    notes: 'Ask for feedback early: she sees what everyone else has stopped seeing.',
  },
  {
    name: 'Tomás Ortega',
    company: 'Task force',
    role: 'Backend developer',
    reached: [
      ['email', 'tomas@taskforce.example', 'work'],
      ['phone', '+34 91 5550 177', 'mobile'],
    ],
    birthday: '--12-14',
    tags: ['people'],
    notes: '- knows the booking database best\n- away on Fridays',
  },
  {
    name: 'Leila Haddad',
    company: 'Brightwater',
    role: 'Customer research',
    reached: [['email', 'leila@brightwater.example', 'work']],
    met: 'She ran the interviews for the waiting list',
    every: 45,
    tags: ['research'],
    talks: [[20, 'How to ask about money without asking about money.']],
  },
  {
    name: 'Henrik Dahl',
    company: 'Nordwind',
    role: 'Operations',
    reached: [['phone', '+47 22 5550 31', 'work']],
    tags: ['clients', 'ops'],
  },
  {
    name: 'Sofia Lindqvist',
    company: 'Lumen Labs',
    role: 'Founder',
    reached: [
      ['email', 'sofia@lumenlabs.example', 'work'],
      ['web', 'https://lumenlabs.example', 'work'],
    ],
    birthday: '1983-02-09',
    met: 'At the conference in Leipzig, in the queue for coffee',
    every: 40,
    tags: ['people'],
    notes: 'Wants to hear how the relaunch went.',
    talks: [
      [64, 'Her team moves to a four-day week; will tell after a quarter.'],
      [178, 'Offered to read the talk before the conference.'],
    ],
  },
  {
    name: 'Daniel Okoye',
    company: 'Castell & Co',
    role: 'Lawyer',
    reached: [
      ['email', 'okoye@castell.example', 'work'],
      ['phone', '+49 30 5550 190', 'work'],
    ],
  },
  {
    name: 'Mei Tanaka',
    company: 'Harbour Trust',
    role: 'Programme lead',
    reached: [['email', 'mei.tanaka@harbour.example', 'work']],
    birthday: '--11-29',
    tags: ['clients'],
  },
  {
    name: 'Kofi Mensah',
    company: 'Task force',
    role: 'Support',
    reached: [['email', 'kofi@taskforce.example', 'work']],
    birthday: '1995-07-30',
    tags: ['people'],
    notes: 'Knows what people call about before anyone counts it.',
  },
  {
    name: 'Dr. Yusuf Aydin',
    role: 'Dentist',
    reached: [
      ['phone', '+49 30 5550 880', 'work'],
      ['address', 'Kastanienallee 4\n10435 Berlin', 'work'],
    ],
  },
  {
    name: 'Ruth Adler',
    company: 'Adler Coaching',
    role: 'Coach',
    reached: [['email', 'ruth@adler.example', 'work']],
    met: 'Recommended by Sofia',
    every: 90,
    talks: [[82, 'What I would say no to if I led two teams.']],
  },
  {
    name: 'Ben Carter',
    role: 'Organiser of the conference',
    reached: [['email', 'ben@calmsystems.example', 'work']],
    notes: 'Answers on Mondays. Speakers get a rehearsal the evening before.',
  },
  {
    name: 'Ifeoma Okafor',
    nicknames: 'Ify',
    reached: [['phone', '+44 20 7946 0018', 'mobile']],
    birthday: '1993-05-21',
    met: 'Sister',
    every: 14,
    talks: [[9, 'She is coming over for New Year.']],
  },
  {
    name: 'Clara Novak',
    company: 'Brightwater',
    role: 'Product manager',
    reached: [['email', 'clara.novak@brightwater.example', 'work']],
    tags: ['clients', 'research'],
  },
  // two that came in from an old telephone, and are others in truth
  {
    name: 'A. Silva',
    reached: [
      ['phone', '030 5550142'],
      ['email', 'a.silva@old-halden.example'],
    ],
    talks: [[210, 'Met at the trade fair.']],
  },
  {
    name: 'Jonas Webber',
    company: 'Halden',
    reached: [['email', 'jonas.weber@halden.example']],
  },
]
