import type Review from '#models/review'
import type ReviewStep from '#models/review_step'
import { type Fact, type FactKind, factsBetween, readableFacts } from '#queries/facts'
import { type Standing, standingsOf } from '#queries/goal_progress'
import { type OpenGoal, openGoals } from '#queries/open_goals'
import { type Outlook, outlook } from '#queries/outlook'
import { readableAreas } from '#services/api/scopes'
import { addDays } from '#services/calendar/day'
import { type DraftLine, inMarkdown, lineOf } from '#services/drafts/lines'
import { linkTo } from '#services/evidence/mentions'
import type { Person } from '#services/person'
import type { Answers } from '#services/reviews/begin'
import { formatDay } from '#services/words/dates'

/** Of what happened often, the latest are named and the rest is counted. */
const MOST_NAMED = 12

/** What a group of lines is called, and the lines. */
type Group = { title: string; lines: DraftLine[]; more?: number }

type Known = {
  facts: Fact[]
  ahead: Outlook[]
  goals: Array<OpenGoal & { standing: Standing }>
  steps: ReviewStep[]
}

/** The answers of a review, drafted from what happened and from what is to come. Nothing is written. */
export async function draftAnswers(
  person: Person,
  review: Review,
  { scopes }: { scopes?: ReadonlySet<string> } = {}
): Promise<Required<Answers>> {
  const may = (area: string) => !scopes || readableAreas(scopes).has(area)
  const next = addDays(review.endsOn, 1)
  const last = addDays(next, review.kind === 'monthly' ? 27 : 6)
  const [facts, ahead, goals, steps] = [
    await factsBetween(person, review.startsOn, review.endsOn, { kinds: readableFacts(scopes) }),
    await outlook(person, next, last),
    may('goals') ? await goalsOf(person, review) : [],
    await review.steps(),
  ]
  const known = {
    ...{ facts, goals, steps },
    ahead: ahead.filter(({ kind }) => may(kind === 'meeting' ? 'meetings' : 'tasks')),
  }
  return {
    well: written(wentWell(known, person), person),
    better: written(toChange(known, person), person),
    ahead: written(toCome(known, person), person),
  }
}

/** What of a draft the answer does not say yet: lines that it has are left out, and headings without any. */
export function notSaid(draft: string, answer: string): string {
  const groups = draft.split(/\n\n(?=# )/).map((part) => {
    const [head, ...lines] = part.split('\n')
    const fresh = lines.filter((line) => line.startsWith('- ') && !isSaid(line, answer))
    return fresh.length > 0 ? `${head}\n\n${fresh.join('\n')}` : ''
  })
  return groups.filter(Boolean).join('\n\n')
}

const isSaid = (line: string, answer: string) => {
  const [link] = /\]\([^)]+\)/.exec(line) ?? []
  return answer.includes(link ?? line)
}

async function goalsOf(person: Person, { startsOn, endsOn }: Review) {
  const goals = await openGoals(person, startsOn, endsOn)
  const standings = await standingsOf(
    person,
    goals.map(({ id }) => id)
  )
  return goals.map((goal) => ({ ...goal, standing: standings.get(goal.id)! }))
}

function wentWell({ facts, goals }: Known, person: Person): Group[] {
  const percent = new Intl.NumberFormat(person.user.locale, { style: 'percent' })
  const of = (kinds: FactKind[]) => facts.filter(({ kind }) => kinds.includes(kind))
  const lines = (kinds: FactKind[]) => of(kinds).map((fact) => lineOf(fact, person))
  const praise = of(['remark']).filter(({ value }) => value === 1)
  const moving = goals.filter(({ moved }) => moved)
  return [
    group('done', lines(['task']), person),
    group('learned', lines(['learning', 'item']), person),
    group(
      'praise',
      praise.map((fact) => lineOf(fact, person)),
      person
    ),
    group(
      'goals',
      [
        ...lines(['goal']),
        ...moving.map(({ id, title, standing }) => {
          const link = linkTo({ type: 'goal', id }, title)
          return { key: link, text: `- ${link}: ${percent.format(standing.progress ?? 0)}` }
        }),
      ],
      person
    ),
    group('decided', lines(['decision']), person),
  ]
}

function toChange({ facts, ahead, goals, steps }: Known, person: Person): Group[] {
  const { t } = person
  const criticism = facts.filter(({ kind, value }) => kind === 'remark' && value === 0)
  const behind = goals.filter(({ standing }) => standing.pace?.state === 'behind')
  const left = steps.filter(({ countAfter }) => countAfter)
  return [
    group(
      'carried',
      ahead
        .filter(({ kind }) => kind === 'carried')
        .map(({ id, times, title }) =>
          plain(t('drafts.carried', { link: linkTo({ type: 'task', id }, title), count: times }))
        ),
      person
    ),
    group(
      'behind',
      behind.map(({ id, title }) => plain(linkTo({ type: 'goal', id }, title))),
      person
    ),
    group(
      'criticism',
      criticism.map((fact) => lineOf(fact, person)),
      person
    ),
    group(
      'left',
      left.map(({ name, countAfter }) =>
        plain(`${t(`reviews.steps.${name}.title`)}: ${countAfter}`)
      ),
      person
    ),
  ]
}

function toCome({ ahead, goals }: Known, person: Person): Group[] {
  const day = (of: string) =>
    formatDay(of, person.user.locale, { weekday: 'short', day: 'numeric' })
  const lines = (kind: Outlook['kind'], type: 'task' | 'meeting') =>
    ahead
      .filter((one) => one.kind === kind)
      .map(({ id, title, day: on }) => plain(`${day(on)}: ${linkTo({ type, id }, title)}`))
  const next = goals.flatMap(({ title, id, standing: { next: task } }) =>
    task
      ? [
          plain(
            `${linkTo({ type: 'goal', id }, title)}: ${linkTo({ type: 'task', id: task.id }, task.title)}`
          ),
        ]
      : []
  )
  return [
    group('next', next, person),
    group('due', lines('due', 'task'), person),
    group('meetings', lines('meeting', 'meeting'), person),
  ]
}

const plain = (text: string): DraftLine => ({ key: text, text: `- ${text}` })

function group(name: string, lines: DraftLine[], { t }: Person): Group {
  const named = lines.slice(-MOST_NAMED)
  return {
    title: t(`drafts.groups.${name}`, { count: lines.length }),
    lines: named,
    more: lines.length - named.length,
  }
}

const written = (groups: Group[], { t }: Person): string =>
  groups
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines, more }) => {
      const rest = more ? `\n- ${t('drafts.more', { count: more })}` : ''
      return `# ${title}\n\n${inMarkdown(lines)}${rest}`
    })
    .join('\n\n')
