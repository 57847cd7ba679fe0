/** A key result as the demo tells it. */
export type ToldKeyResult = {
  title: string
  kind: 'number' | 'percentage' | 'milestones' | 'tasks'
  unit?: string
  /** Where it began, where it is, and where it is to be. */
  way?: [start: number, now: number, target: number]
  /** Whether its values are whole numbers; they are unless it says otherwise. */
  whole?: boolean
  /** By when, and when it was done: days from today. */
  milestones?: Array<[title: string, due: number, done?: number]>
}

/** A goal as the demo tells it; days are counted from today. */
export type ToldGoal = {
  title: string
  why: string
  from: number
  due?: number
  closed?: { as: 'reached' | 'dropped'; on: number }
  keyResults?: ToldKeyResult[]
  checkIns: Array<[confidence: number, note: string]>
  project: string | null
  /** Done tasks that served it: what they are called, and how many. */
  done?: [RegExp, number]
  /** Open tasks that serve it: what they are called, or how many of its project. */
  next?: string[] | number
  /** Why some of what was done shows it. */
  proofs?: string[]
  /** What was learned on the way, and why it shows it. */
  learned?: Array<[learning: string, why: string]>
}

/** What Maya wants to reach, the oldest first. */
export const GOALS: ToldGoal[] = [
  {
    title: 'Launch the spring campaign with Halden',
    why: 'Our first campaign with a client who says what they think.',
    from: -290,
    due: -170,
    closed: { as: 'reached', on: -172 },
    project: 'Spring campaign',
    done: [/./, 6],
    keyResults: [
      { title: 'Sign-ups from the campaign', kind: 'number', unit: 'sign-ups', way: [0, 431, 400] },
      {
        title: 'On the way',
        kind: 'milestones',
        milestones: [
          ['Agree on the text', -240, -243],
          ['Send the first mail', -215, -210],
          ['Show the numbers to Halden', -172, -172],
        ],
      },
    ],
    checkIns: [
      [3, 'The text is there, the pictures are not.'],
      [4, 'First mail is out. Twice the usual answers.'],
      [5, 'Over the mark two days early. Ana asked for the numbers twice.'],
    ],
    proofs: ['The text that brought half of the sign-ups.', 'Where we learned which line works.'],
  },
  {
    title: 'Write a newsletter every month',
    why: 'To think in public, a little.',
    from: -260,
    closed: { as: 'dropped', on: -101 },
    project: 'Conference talk',
    keyResults: [{ title: 'Newsletters sent', kind: 'number', way: [0, 2, 12] }],
    checkIns: [
      [3, 'The second one took a whole weekend.'],
      [2, 'I would rather give the talk. The same thoughts, one place.'],
    ],
  },
  {
    title: 'Talk to a customer every week',
    why: 'What we build is better in the weeks in which somebody told us off.',
    from: -321,
    due: 40,
    project: 'Customer interviews',
    done: [/^Interview /, 12],
    next: 1,
    keyResults: [
      { title: 'Interviews held', kind: 'number', unit: 'interviews', way: [0, 41, 46] },
      { title: 'Interviews written up', kind: 'percentage', way: [0, 88, 100] },
    ],
    checkIns: [
      [4, 'Harbour Trust said yes to a call each month.'],
      [3, 'Summer: nobody answers. Two in four weeks.'],
      [4, 'Back to one a week since Leila helps to find people.'],
      [4, 'Five to go. Notes of three are not written up yet.'],
    ],
    proofs: [
      'Asked what they did last time, not what they would do.',
      'The interview that killed the waiting list.',
      'Held alone, without a script.',
    ],
    learned: [
      ['Ask for the last time, not for the usual time', 'Every guide since begins like this.'],
    ],
  },
  {
    title: 'Bring a restored backup under thirty minutes',
    why: 'An hour of silence is what people remember.',
    from: -200,
    due: -60,
    closed: { as: 'reached', on: -66 },
    project: 'Operations',
    done: [/^Restore a backup/, 5],
    keyResults: [
      { title: 'Minutes until it answers again', kind: 'number', unit: 'min', way: [74, 26, 30] },
    ],
    checkIns: [
      [3, 'The copy is quick; the indexes are not.'],
      [5, 'Twenty-six minutes, twice in a row.'],
    ],
    proofs: ['Done from the written steps alone.'],
  },
  {
    title: 'Move the booking database without an outage',
    why: 'The old one keeps us from everything else:\n\n- reports wait for the night\n- nobody dares to touch the payments\n\n**Nobody should notice** the day it happens.',
    from: -152,
    due: 58,
    project: 'Booking database',
    done: [/^(Draft|Review|Write tests|Measure|Split|Remove)/, 14],
    next: ['Draft the migration plan for the booking database', 'Switch the bookings over'],
    keyResults: [
      { title: 'Tables moved', kind: 'number', unit: 'tables', way: [0, 17, 24] },
      { title: 'Reads that come from the new one', kind: 'percentage', way: [0, 55, 100] },
      {
        title: 'Rehearsals of the switch',
        kind: 'milestones',
        milestones: [
          ['With copied data, alone', -70, -74],
          ['With the whole team', -20, -16],
          ['At night, with a way back', 21],
          ['The switch', 51],
        ],
      },
    ],
    checkIns: [
      [3, 'Nobody knows all the jobs that read from it. List first.'],
      [3, 'The list has 31 jobs. Four have no owner.'],
      [4, 'First rehearsal took two hours; the plan says one.'],
      [3, 'Payments need a lock we do not have. Tomás looks into it.'],
      [4, 'Team rehearsal held. The way back works.'],
      [4, 'Seven tables left, all small. The switch itself is what I dream of.'],
    ],
    proofs: [
      'The plan that the rehearsal followed to the line.',
      'Found the job that wrote twice.',
      'Measured with a year of data instead of guessing.',
    ],
    learned: [
      ['Read the plan on the data of the customer', 'What the next rehearsal is measured with.'],
    ],
  },
  {
    title: 'Every page passes the accessibility audit',
    why: 'Two customers can’t use the calendar at all.',
    from: -118,
    due: 62,
    project: 'Accessibility audit',
    done: [/^(Run|Fix|Name|Try)/, 12],
    next: 2,
    keyResults: [
      { title: 'Pages without a finding', kind: 'percentage', way: [38, 91, 100] },
      { title: 'Tried with a screen reader', kind: 'number', unit: 'pages', way: [0, 11, 14] },
    ],
    checkIns: [
      [3, 'Contrast is most of it. That is the easy half.'],
      [4, 'Buttons have names. The calendar is next.'],
      [5, 'Mei booked a room with a screen reader alone. In the demo, on the first try.'],
    ],
    proofs: ['Tried it with my eyes closed before calling it done.', 'The last of the old greys.'],
  },
  {
    title: 'Run ten kilometres without stopping',
    why: 'With Henrik, around the lake, in spring.',
    from: -96,
    due: 128,
    project: 'Home',
    keyResults: [
      { title: 'Longest run', kind: 'number', unit: 'km', way: [4, 7.5, 10], whole: false },
    ],
    checkIns: [
      [4, 'Six without a walk.'],
      [3, 'A cold, then rain. Seven and a half felt long.'],
    ],
  },
  {
    title: 'Halve the time that alerts take',
    why: 'A week on call should not cost a week.',
    from: -90,
    due: 15,
    project: 'Operations',
    done: [/^(Go through the alerts|Look into)/, 7],
    next: ['Renew the TLS certificates'],
    keyResults: [{ title: 'Minutes a week', kind: 'number', unit: 'min', way: [120, 93, 60] }],
    checkIns: [
      [4, 'Half of them are one and the same disk.'],
      [3, 'The disk is quiet. The mail queue is not.'],
      [2, 'Two weeks left and half of the way to go. Talk to Daniel about the limit.'],
    ],
    proofs: ['Six alerts became one.'],
    learned: [['A queue hides a problem until it is full', 'Why the mail queue is next.']],
  },
  {
    title: 'Hire a designer who stays',
    why: 'Priya does two jobs.',
    from: -84,
    due: 27,
    project: 'Hiring a designer',
    done: [/^(Read|Write up|Invite|Compare)/, 9],
    next: ['Write up interview notes for Jonas'],
    keyResults: [
      {
        title: 'On the way',
        kind: 'milestones',
        milestones: [
          ['Advertisement is out', -75, -71],
          ['Ten people talked to', -30, -24],
          ['Three second interviews', -5, -3],
          ['An offer that is taken', 20],
        ],
      },
      { title: 'Tasks done', kind: 'tasks' },
    ],
    checkIns: [
      [3, 'Forty applications, four of them about us.'],
      [4, 'Jonas and Sofia are both good. Portfolio is not what tells them apart.'],
      [4, 'Second interviews held. Notes first, then decide.'],
    ],
    proofs: ['Asked every applicant the same five questions.'],
    learned: [
      [
        'The portfolio round told us about portfolios',
        'We dropped the round and asked for an afternoon together.',
      ],
    ],
  },
  {
    title: 'Give a talk at the conference in Leipzig',
    why: 'To be known for calm migrations, and to find out whether I like a stage.',
    from: -63,
    due: 115,
    project: 'Conference talk',
    done: [/^(Outline|Draw|Practise|Cut)/, 8],
    next: ['Book the train to Leipzig'],
    keyResults: [
      {
        title: 'The talk stands',
        kind: 'milestones',
        milestones: [
          ['Abstract is sent', -40, -41],
          ['It is accepted', -12, -9],
          ['Outline that fits into 30 minutes', 14],
          ['Slides', 75],
        ],
      },
      {
        title: 'Practised in front of people',
        kind: 'number',
        unit: 'times',
        way: [0, 1, 5],
      },
    ],
    checkIns: [
      [3, 'The abstract says too much. Kofi cut it in half.'],
      [4, 'Accepted! Now it is real.'],
    ],
    proofs: [
      'The diagram that people photographed.',
      'Said it in twelve minutes instead of twenty.',
    ],
    learned: [
      [
        'Rehearsing in front of one person beats three times alone',
        'The first rehearsal, and why there will be four more.',
      ],
    ],
  },
  {
    title: 'Read three books with the team',
    why: 'We borrow words from each other; they may as well be good ones.',
    from: -45,
    project: 'Learning',
    done: [/^(Read the chapter|Explain)/, 5],
    next: 2,
    checkIns: [[4, 'First book done. The second is *Thinking in Systems*.']],
  },
]
