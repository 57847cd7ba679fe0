import type { Telling } from '../write.js'

type Told = {
  title: string
  situation: string
  task: string
  action: string
  result: string
  competencies: string[]
  /** Finished tasks that show it: how they begin. */
  shown?: RegExp
}

/** What Maya tells in an interview. */
const STORIES: Told[] = [
  {
    title: 'The migration nobody noticed',
    situation:
      'The booking database had grown for six years. Every release needed an hour of downtime on a Sunday night, and two people to sit through it.',
    task: 'Move the waiting list to tables of its own without stopping bookings, and without losing one.',
    action:
      'I wrote the plan so that each step could be taken back, wrote to both places for two weeks, and compared them every morning. Tomás reviewed each step; I made the last switch on a Tuesday at ten.',
    result: 'No booking was lost and nobody noticed. Sunday releases ended **in the same month**.',
    competencies: ['delivery', 'initiative', 'judgement'],
    shown: /^(Draft the migration plan|Remove the old columns)/,
  },
  {
    title: 'Nine things we did not build',
    situation:
      'For the third quarter there were fourteen wishes for a team of five, each with somebody who had promised it.',
    task: 'Get to five, and keep the people whose wish was not among them.',
    action:
      'I put the fourteen next to what customers had said in the interviews, wrote a page on each no, and talked to every one of the nine people before the list went out.',
    result:
      'Five things shipped. Two of the nine thanked me for the page, and one came back with a better wish.',
    competencies: ['leadership', 'influence', 'customers'],
    shown: /^(Cut the list|Share the plan)/,
  },
  {
    title: 'The interview that changed the roadmap',
    situation:
      'We were sure that clients wanted guest checkout; half of the quarter was planned for it.',
    task: 'Find out in two weeks whether that was true.',
    action:
      'I asked eleven people what they had done the last time, not what they would do. After the sixth it was clear that the waiting list was what cost them money.',
    result:
      'We turned the quarter round. The waiting list is now the most used part of the product.',
    competencies: ['customers', 'learning', 'judgement'],
    shown: /^(Interview \S+ of|Write up what|Cluster the notes)/,
  },
  {
    title: 'Hiring without gut feeling',
    situation:
      'Our last two hires had both been chosen in the first ten minutes. One of them left again.',
    task: 'Find a designer in a way that everybody could stand by afterwards.',
    action:
      'I wrote the questions down, asked everyone the same, had three people note what was said before they talked, and only then compared.',
    result:
      'We hired somebody whom nobody would have chosen from the portfolio alone. She leads the audit today.',
    competencies: ['leadership', 'teamwork'],
    shown: /^(Write up interview notes|Prepare questions|Compare notes)/,
  },
  {
    title: 'Twenty minutes in Leipzig',
    situation:
      'I had promised a talk on estimation and was six weeks away from it, with ninety slides.',
    task: 'Say one thing that people would still know a week later.',
    action:
      'I practised it in front of four colleagues, cut after each, and threw the slides away in the end.',
    result: 'Questions until the room was closed, and an invitation from Lumen Labs.',
    competencies: ['learning', 'initiative'],
    shown: /^(Practise the talk|Cut the slides)/,
  },
  {
    title: 'A screen reader in the demo',
    situation: 'Accessibility was a line at the end of every list, and stayed there.',
    task: 'Get the team to care without another guideline.',
    action: 'I gave a demo with the screen switched off, and let everybody try to book a table.',
    result: '',
    competencies: ['influence', 'teamwork', 'Inclusion'],
    shown: /^(Name the buttons|Try the .* screen reader)/,
  },
]

/** Its stories, by the names of columns. */
export default STORIES.map(({ shown: _, competencies, ...story }) => ({
  ...story,
  competencies: JSON.stringify(competencies),
}))

/** The finished tasks that each story is made of. */
export async function tell({ id, insert, moment, tasks, today }: Telling) {
  await insert(
    'evidence',
    STORIES.flatMap(({ title, shown }) => {
      const fitting = tasks.filter(
        (task) => task.status === 'done' && shown?.test(task.title) === true
      )
      return fitting.slice(-3).map((task) => ({
        ...{ claim_type: 'story', claim_id: id('stories', title) },
        ...{ proof_type: 'task', proof_id: task.id, shown_on: task.closedOn, note: '' },
        ...{ created_at: moment(today), updated_at: moment(today) },
      }))
    })
  )
}
