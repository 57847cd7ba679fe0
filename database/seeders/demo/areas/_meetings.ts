import type { Day } from '#services/calendar/day'

/** Meetings that come again, as they are told: who comes, when, and what is talked about. */
export type ToldSeries = {
  title: string
  rule: string
  /** The weekday of the first one, 1 = Monday, and how many weeks ago that was at most. */
  weekday: number
  weeksAgo: number
  time: string
  minutes: number
  place?: string
  link?: string
  with: string[]
  /** Days on which it happens, counted from the first: every so many weeks. */
  everyWeeks: number
  points: string[]
  said: string[]
  decided: string[]
  /** Who does what: `@` names who owes it, `>` to whom it is owed; neither is Maya's own. */
  actions: string[]
}

export const SERIES: ToldSeries[] = [
  {
    title: 'Team meeting',
    rule: 'FREQ=WEEKLY;BYDAY=MO',
    ...{ weekday: 1, weeksAgo: 50, everyWeeks: 1, time: '10:00', minutes: 30 },
    place: 'Big table',
    with: ['Priya Raman', 'Tomás Ortega', 'Kofi Mensah'],
    points: [
      'What is in the way',
      'Numbers of the week',
      'Who is away',
      'Support questions that come again',
      'Release on Thursday',
      'Test data',
      'Names for the new plans',
    ],
    said: [
      'Support has had fewer tickets since the export was fixed.',
      'The booking form is slow on old phones; Priya has seen it twice with customers.',
      'Everyone is fine with two reviewers for migrations.',
      'The last release went out without a call at night.',
      'Kofi asks for a page that explains invoices.',
      'We talked for too long about names again.',
    ],
    decided: [
      'Releases go out on Thursdays before noon.',
      'Two people look at each migration.',
      'Support answers in one place.',
      'No names are discussed in this meeting.',
    ],
    actions: [
      '@Kofi Mensah collect the five questions that come most often',
      '@Tomás Ortega make test data for the booking form',
      'write down how a release goes',
      '@Priya Raman try the booking form on an old phone',
      'send the numbers of the month >Kofi Mensah',
    ],
  },
  {
    title: '1:1 with Priya',
    rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
    ...{ weekday: 3, weeksAgo: 40, everyWeeks: 2, time: '14:00', minutes: 30 },
    with: ['Priya Raman'],
    points: [
      'How it is going',
      'Designs to look at',
      'What to try next',
      'Feedback for each other',
    ],
    said: [
      'Priya wants to show designs earlier, before they look finished.',
      'She would rather have one long block than four short ones.',
      'The talk about the relaunch helped her more than the document.',
      'We both find the handover clearer since there is a list.',
    ],
    decided: ['Designs are shown on Tuesdays, as sketches.', 'One afternoon a week without calls.'],
    actions: [
      '@Priya Raman show the sketches of the account page',
      'read the research notes >Priya Raman',
      'find a course on accessible forms >Priya Raman',
    ],
  },
  {
    title: 'Planning',
    rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU',
    ...{ weekday: 2, weeksAgo: 48, everyWeeks: 4, time: '11:00', minutes: 60 },
    place: 'Big table',
    with: ['Priya Raman', 'Tomás Ortega'],
    points: ['What we did not get to', 'What is next', 'What we leave out', 'Risks'],
    said: [
      'The migration is the one thing that must not slip.',
      'Half of what is left over nobody has missed.',
      'Tomás is away for two weeks, so reviews take longer.',
    ],
    decided: ['Nothing new before the migration is through.', 'The old reports are left out.'],
    actions: [
      '@Tomás Ortega say which tables can wait',
      'write the plan down in one page >Tomás Ortega',
      'cut the list by half',
    ],
  },
  {
    title: 'Halden review',
    rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TH',
    ...{ weekday: 4, weeksAgo: 45, everyWeeks: 4, time: '15:00', minutes: 45 },
    link: 'https://meet.example.org/halden',
    with: ['Ana Silva', 'Jonas Weber'],
    points: ['Where we are', 'Open questions', 'Invoice', 'What comes after'],
    said: [
      'Ana is glad about the new start page; Jonas asks what it brings.',
      'They decide on the retainer before the end of the quarter.',
      'The texts come late again, so the launch of the second part moves.',
      'Jonas wants numbers, not screens.',
    ],
    decided: ['The second part is launched without the shop.', 'One report a month, one page.'],
    actions: [
      '@Ana Silva send the texts of the product pages',
      '@Jonas Weber decide on the retainer',
      'send the report of the month >Jonas Weber',
      'make an offer for the shop >Ana Silva',
    ],
  },
]

/** Meetings that happen once, by days from today. */
export const ONCE: Array<
  [days: number, time: string, minutes: number, title: string, who: string[], notes: string]
> = [
  [
    -331,
    '09:30',
    45,
    'Getting to know Harbour Trust',
    ['Mei Tanaka'],
    'Mei looks for someone who explains, not someone who sells.',
  ],
  [
    -262,
    '16:00',
    30,
    'Contract questions',
    ['Daniel Okoye'],
    'Liability is fine; the notice period should be three months.',
  ],
  [
    -199,
    '13:00',
    60,
    'Research at Brightwater',
    ['Leila Haddad'],
    'Five people, one question: where did you stop? Four of them at the price.',
  ],
  [
    -148,
    '17:00',
    30,
    'Coffee with Sofia',
    ['Sofia Lindqvist'],
    'She would hire for calm under pressure before anything else.',
  ],
  [
    -97,
    '10:30',
    45,
    'Operations at Nordwind',
    ['Henrik Dahl'],
    'Henrik wants alarms that wake the right person. Fewer of them.',
  ],
  [
    -41,
    '15:30',
    45,
    'Harbour Trust: programme for next year',
    ['Mei Tanaka'],
    'Two workshops in spring. Mei asks for an outline of one page.',
  ],
  [
    -12,
    '11:00',
    30,
    'Research results',
    ['Leila Haddad', 'Priya Raman'],
    'People look for the total first. The rest can wait.',
  ],
  [0, '13:30', 45, 'Outline for Harbour Trust', ['Mei Tanaka'], ''],
  [4, '16:00', 30, 'Call with Sofia', ['Sofia Lindqvist'], ''],
  [11, '10:00', 45, 'Contract for next year', ['Daniel Okoye', 'Jonas Weber'], ''],
]

export type Occasion = {
  day: Day
  time: string
  minutes: number
  title: string
  with: string[]
  place: string | null
  link: string | null
  series: number | null
}
