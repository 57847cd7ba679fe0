/** A piece of feedback: how many days ago, from or to whom, and what was said. */
export type Told = {
  ago: number
  who: string
  said: string
  given?: true
  kind?: 'praise' | 'suggestion' | 'concern'
  context?: string
  details?: string
  about?: string[]
  shareable?: true
  /** Days before, where it was asked for. */
  asked?: number
  /** What came of it: how the title of a task begins that was done soon after. */
  followed?: RegExp
}

type More = Omit<Told, 'ago' | 'who' | 'said' | 'kind' | 'given'>

const from = (
  ago: number,
  who: string,
  kind: Told['kind'],
  said: string,
  more: More = {}
): Told => ({
  ...{ ago, who, said, kind },
  ...more,
})

const to = (ago: number, who: string, kind: Told['kind'], said: string, more: More = {}): Told => ({
  ...from(ago, who, kind, said, more),
  given: true,
})

const ANA = 'Ana Silva'
const JONAS = 'Jonas Weber'
const PRIYA = 'Priya Raman'
const TOMAS = 'Tomás Ortega'
const LEILA = 'Leila Haddad'
const HENRIK = 'Henrik Dahl'
const SOFIA = 'Sofia Lindqvist'
const DANIEL = 'Daniel Okoye'
const MEI = 'Mei Tanaka'
const KOFI = 'Kofi Mensah'

/** What was said to Maya in a year, and by her, the oldest first. */
export const REMARKS: Told[] = [
  from(351, TOMAS, 'concern', 'The estimate for the invoice export was a wish, not an estimate.', {
    context: 'Retrospective of Q4',
    about: ['Estimation'],
    followed: /^Estimate the/,
  }),
  from(
    344,
    LEILA,
    'suggestion',
    'You fill every pause in an interview. Leave them to the customer.',
    {
      context: 'Interview at Brightwater',
      about: ['Customer interviews'],
      followed: /^Interview/,
    }
  ),
  to(
    338,
    KOFI,
    'praise',
    'Your answers to Nordwind were short and said when they would hear again.',
    {
      context: 'Review of the inbox',
    }
  ),
  from(
    330,
    PRIYA,
    'suggestion',
    '“Great work” tells me nothing. Which screen, and what did it change?',
    {
      context: 'One-to-one',
      about: ['Giving feedback'],
      details: 'She asked for one sentence per screen. It is what I learned most from this winter.',
    }
  ),
  from(
    318,
    JONAS,
    'praise',
    'For the first time I knew after ten minutes what is in the plan and what is not.',
    {
      context: 'Plan for the first quarter',
      about: ['Presenting', 'Prioritising'],
    }
  ),
  from(309, TOMAS, 'praise', 'The migration could be taken back at any step. I slept.', {
    context: 'Move of the booking tables',
    about: ['Databases'],
    shareable: true,
  }),
  to(
    301,
    TOMAS,
    'suggestion',
    'Say it in the review when you see a race, not in the hallway a day later.',
    {
      context: 'Review of the waiting list',
    }
  ),
  from(290, MEI, 'concern', 'Two mails with different dates arrived on one morning.', {
    context: 'Harbour Trust pilot',
    followed: /^Call|^Send the revised/,
  }),
  from(281, KOFI, 'praise', 'The incident page tells me what to do before it tells me why.', {
    context: 'The mail queue at night',
    about: ['Technical writing', 'Observability'],
  }),
  to(
    274,
    PRIYA,
    'praise',
    'The empty state of the calendar made two customers try it without asking.',
    {
      context: 'Design review',
    }
  ),
  from(262, SOFIA, 'suggestion', 'Say what you want on the second slide, not on the ninth.', {
    context: 'Rehearsal of the talk',
    about: ['Presenting'],
    followed: /^(Cut the slides|Practise the talk)/,
  }),
  from(250, LEILA, 'praise', 'You asked for the last booking, and he told us everything.', {
    context: 'Interview at Halden',
    about: ['Customer interviews'],
    shareable: true,
  }),
  from(
    243,
    DANIEL,
    'suggestion',
    'Send the contract before the call. I read slower than you talk.',
    {
      context: 'Renewal of the retainer',
    }
  ),
  to(236, LEILA, 'praise', 'The summary had one page and one question. That is why it was read.', {
    context: 'Findings on guest checkout',
  }),
  from(227, TOMAS, 'concern', 'You gave me a list of steps and got a list of steps.', {
    context: 'The waiting list',
    about: ['Delegating'],
    details: 'He would rather know what has to be true in the end, and what must never be.',
  }),
  from(219, PRIYA, 'praise', 'You said no to nine things and nobody was surprised.', {
    context: 'Planning of Q3',
    about: ['Prioritising', 'Facilitating'],
    shareable: true,
  }),
  from(210, HENRIK, 'concern', 'The release note came after the release.', {
    context: 'Nordwind, monthly call',
    about: ['Technical writing'],
    followed: /^Write the changelog/,
  }),
  to(203, KOFI, 'suggestion', 'Ask for the screenshot first. It saves one round in three.', {
    context: 'One-to-one',
  }),
  from(
    197,
    TOMAS,
    'praise',
    'You gave me the goal and the two things that must not happen. That was enough.',
    {
      context: 'The waiting list, second part',
      about: ['Delegating'],
    }
  ),
  from(188, ANA, 'praise', 'The demo was clear. I could have given it to Jonas myself.', {
    context: 'Demo of the waiting list',
    about: ['Presenting'],
    shareable: true,
  }),
  from(180, ANA, 'suggestion', 'Show the numbers first; I have to repeat them upstairs.', {
    context: 'Demo of the waiting list',
    about: ['Presenting'],
    followed: /^Show the findings/,
  }),
  to(171, HENRIK, 'concern', 'We learned of your new process from your customers.', {
    context: 'Nordwind, monthly call',
  }),
  from(
    163,
    PRIYA,
    'suggestion',
    'Three note takers who compare afterwards, also for the portfolio round.',
    {
      context: 'Hiring a designer',
      about: ['Hiring'],
      asked: 6,
      followed: /^Compare notes/,
    }
  ),
  from(152, KOFI, 'praise', 'You asked what I would try. I would not have said it otherwise.', {
    context: 'One-to-one',
    about: ['Giving feedback'],
  }),
  from(147, JONAS, 'concern', 'I heard about the delay from Ana.', {
    context: 'Halden, quarterly call',
    details: 'He is right. The call should have been mine, and a day earlier.',
    followed: /^Call/,
  }),
  to(139, ANA, 'praise', 'You decided in the meeting. It saved us two weeks.', {
    context: 'Photos of the relaunch',
  }),
  from(131, LEILA, 'praise', 'Everyone left with one note, a name and a day. I will copy that.', {
    context: 'Workshop on the booking calendar',
    about: ['Facilitating'],
    asked: 3,
    shareable: true,
  }),
  from(
    122,
    MEI,
    'praise',
    'Your page on the pilot is the only one that our board has read to the end.',
    {
      context: 'Harbour Trust, report',
      about: ['Technical writing'],
      shareable: true,
    }
  ),
  from(
    113,
    TOMAS,
    'suggestion',
    'Let the new ones review first. Your comments end the discussion.',
    {
      context: 'Reviews in the team',
      about: ['TypeScript', 'Delegating'],
    }
  ),
  to(
    104,
    PRIYA,
    'suggestion',
    'Show two drafts, not five. By the third nobody knows what the question was.',
    {
      context: 'Design review',
    }
  ),
  from(
    96,
    SOFIA,
    'praise',
    'You were the only one who stopped in time, and there were the most questions.',
    {
      context: 'Conference in Leipzig',
      about: ['Presenting'],
      shareable: true,
      details: 'She asked whether I would give it again at Lumen Labs.',
    }
  ),
  from(84, PRIYA, 'concern', 'In the last review you looked at the clock six times.', {
    context: 'Design review',
    about: ['Giving feedback'],
  }),
  from(73, TOMAS, 'praise', 'Your page on query plans found my bug as well.', {
    context: 'Lunch talk',
    about: ['Databases', 'Technical writing'],
  }),
  to(66, TOMAS, 'praise', 'You wrote down how to take it back before you wrote the change.', {
    context: 'Review of the audit log',
  }),
  from(55, ANA, 'praise', 'The numbers came first this time. Jonas noticed.', {
    context: 'Demo of the new pricing page',
    about: ['Presenting'],
    asked: 8,
  }),
  from(47, HENRIK, undefined, 'The new users did not find the calendar by themselves.', {
    context: 'Nordwind, first day',
    about: ['Design sense'],
    followed: /^Fix the layout|^Draft copy/,
  }),
  to(39, KOFI, 'praise', 'You wrote to them before they wrote to us. It is why they stayed calm.', {
    context: 'The slow morning of Brightwater',
  }),
  from(33, LEILA, 'suggestion', 'Ask the quiet ones first, before somebody has said it for them.', {
    context: 'Retrospective',
    about: ['Facilitating'],
    asked: 5,
    followed: /^Prepare the .* retrospective/,
  }),
  from(24, TOMAS, 'praise', 'This estimate had a darkest corner in it, and it was the right one.', {
    context: 'Estimate of the audit log',
    about: ['Estimation'],
  }),
  from(17, PRIYA, 'praise', 'The way you told Kofi: what you saw, then a question, then silence.', {
    context: 'After the one-to-one with Kofi',
    about: ['Giving feedback'],
    shareable: true,
  }),
  from(9, JONAS, 'suggestion', 'One slide with what it costs if we do not. I need that one.', {
    context: 'Plan for the next quarter',
    about: ['Budgeting', 'Presenting'],
  }),
  to(5, PRIYA, 'praise', 'The second draft answered the question that the first one raised.', {
    context: 'New careers page',
  }),
  from(
    2,
    KOFI,
    undefined,
    'Can we have the list of known problems before the customers find them?',
    {
      context: 'Support hour',
    }
  ),
]

/** Whom she asked, what about, and how many days ago; they have not answered yet. */
export const ASKED: Array<[ago: number, who: string, about: string, skill?: string]> = [
  [16, SOFIA, 'How the new beginning of the talk works', 'Presenting'],
  [6, TOMAS, 'Whether I leave enough room in reviews', 'Delegating'],
  [3, MEI, 'What was missing in the report on the pilot', 'Technical writing'],
]
