import type Review from '#models/review'
import type ReviewStep from '#models/review_step'
import { presentHistory } from '#presenters/area'
import { presentLinks } from '#presenters/evidence'
import { markdownWords } from '#presenters/task_page'
import { countSteps, type Counts } from '#queries/review_steps'
import { renderMarkdown } from '#services/markdown/render'
import type { Person } from '#services/person'
import { periodOfReview } from '#services/reviews/find'
import type { StepName } from '#services/reviews/steps'
import { momentInWords } from '#services/tasks/words'
import { QUESTIONS } from '#validators/review'

export const STEP_ICONS: Record<StepName, string> = {
  inbox: 'inbox',
  overdue: 'clock-alert',
  waiting: 'hand-helping',
  goals: 'target',
  skills: 'sparkles',
  feedback: 'message-square-quote',
  stale: 'hourglass',
  capacity: 'calendar-range',
}

type StepValues = { name: string; before: number; after: number | null; isFinished: boolean }

/** A step among others: how much there was, and how much is left of it. */
export function presentStep(
  { name, before, after, isFinished }: StepValues,
  { id }: { id: number },
  { t }: Person,
  now?: number
) {
  const left = isFinished ? after! : (now ?? null)
  return {
    name,
    title: t(`reviews.steps.${name}.title`),
    icon: STEP_ICONS[name as StepName],
    href: `/reviews/${id}/steps/${name}`,
    isFinished,
    before,
    left,
    counts: left === null ? String(before) : t('reviews.counts', { before, left }),
    words:
      left === null ? t('reviews.had', { before }) : t('reviews.counts_words', { before, left }),
    state: !isFinished ? null : t(left ? 'reviews.left' : 'reviews.clear', { count: left ?? 0 }),
  }
}

export type StepView = ReturnType<typeof presentStep>

export const stepValues = ({
  name,
  countBefore,
  countAfter,
  isFinished,
}: ReviewStep): StepValues => ({
  ...{ name, before: countBefore, after: countAfter, isFinished },
})

/** Where a review goes on: its first open step, else its questions. */
export function nextOf(review: Pick<Review, 'id'>, steps: StepView[], after?: string) {
  const at = steps.findIndex(({ name }) => name === after)
  const inOrder = [...steps.slice(at + 1), ...steps.slice(0, at + 1)]
  const step = inOrder.find(({ isFinished }) => !isFinished)
  return step
    ? { title: step.title, href: step.href }
    : { title: null, href: `/reviews/${review.id}/edit` }
}

/** The page of a review: its steps before and after, its answers, where it goes on. */
export async function reviewPage(review: Review, person: Person) {
  const rows = await review.steps()
  const open = rows.filter(({ isFinished }) => !isFinished).map(({ name }) => name as StepName)
  const now: Partial<Counts> = await countSteps(person, periodOfReview(review), open)
  const [links, history] = [
    await presentLinks(person, { type: 'review', id: review.id }),
    await presentHistory(person, 'review', review.id),
  ]
  const steps = rows.map((row) =>
    presentStep(stepValues(row), review, person, now[row.name as StepName])
  )
  return {
    record: presentReview(review, person),
    ...standing(review, steps, person),
    links,
    history,
  }
}

/** How far a review is. */
export function standing(review: Review, steps: StepView[], { t }: Person) {
  const done = steps.filter(({ isFinished }) => isFinished).length
  return {
    steps,
    progress: { done, all: steps.length, text: t('reviews.progress', { done, all: steps.length }) },
    next: nextOf(review, steps),
    canFinish: done === steps.length && !review.isFinished,
  }
}

/** What the page of a review shows beside its steps. */
export function presentReview(record: Review, person: Person) {
  const { t } = person
  return {
    id: record.id,
    version: record.version,
    title: record.title,
    kind: t(`reviews.options.kind.${record.kind}`),
    finished: record.finishedAt && momentInWords(record.finishedAt, person),
    facts: [{ name: t('reviews.fields.kind'), value: t(`reviews.options.kind.${record.kind}`) }],
    texts: QUESTIONS.map((name) => ({
      name: t(`reviews.fields.${name}`),
      html: renderMarkdown(record[name], markdownWords(person)),
    })).filter(({ html }) => html),
  }
}
