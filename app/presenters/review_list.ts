import Review from '#models/review'
import { narrowing } from '#presenters/area'
import { nextOf, presentStep } from '#presenters/review'
import { reviewTable, type StepRow, stepsOf } from '#queries/reviews'
import type { Row } from '#services/api/shape'
import { excerpt } from '#services/markdown/excerpt'
import { address } from '#services/page/address'
import type { Person } from '#services/person'
import { QUESTIONS } from '#validators/review'
import { periodOf, periodsToReview, titleOfPeriod } from '#services/reviews/periods'

const PAGE_SIZE = 20
const EXCERPT = 180

/** The reviews of a person, the latest first, and what can be begun or goes on. */
export async function reviewListPage(person: Person, qs: Record<string, unknown>) {
  const listed = narrowing(person, 'reviews', reviewTable, qs)
  const { filter, cursor } = listed
  const { rows, next } = await reviewTable.page({
    person,
    query: { filter, cursor, limit: PAGE_SIZE },
  })
  const steps = await stepsOf(
    person,
    rows.map(({ id }) => id)
  )
  const isFirst = !listed.isNarrowed && !cursor
  return {
    ...listed,
    rows: rows.map((row) => reviewLine(row, steps.get(row.id) ?? [], person)),
    nextHref: next && address('/reviews', { ...filter, cursor: next }),
    present: isFirst ? presentWeek(person, rows) : null,
  }
}

/** This week's review: begun or not. It is among the newest rows when it is there. */
function presentWeek(person: Person, rows: Row[]) {
  const week = periodOf('weekly', person.today, person)
  const isThere = rows.some((row) => row.kind === 'weekly' && row.starts_on === week.startsOn)
  return isThere ? null : { title: titleOfPeriod(week, person), value: valueOf(week) }
}

const valueOf = ({ kind, startsOn }: { kind: string; startsOn: string }) => `${kind}-${startsOn}`

/** A review among others: how far it is, or what came of each of its steps. */
export function reviewLine(row: Row, steps: StepRow[], person: Person) {
  const { t } = person
  const views = steps.map((step) =>
    presentStep(
      {
        name: step.name,
        before: step.count_before,
        after: step.count_after,
        isFinished: step.finished_at !== null,
      },
      row as { id: number },
      person
    )
  )
  const isFinished = row.finished_at !== null
  const done = views.filter((one) => one.isFinished).length
  return {
    id: row.id,
    title: row.title,
    href: `/reviews/${row.id}`,
    kind: t(`reviews.options.kind.${row.kind}`),
    isFinished,
    state: isFinished ? t('reviews.finished') : t('reviews.progress', { done, all: views.length }),
    goOn: isFinished ? null : nextOf(row as { id: number }, views).href,
    steps: views.filter(({ before, left }) => before > 0 || left),
    excerpt: QUESTIONS.map((name) => excerpt(ownWords(row[name]), EXCERPT)).find(Boolean) ?? '',
  }
}

/** What stands above the lists of a draft. */
const ownWords = (answer: string) => answer.split(/^# /m)[0]

/** What can be begun, each with whether it is there already. */
export async function beginChoices(person: Person, chosen: unknown) {
  const { t } = person
  const periods = periodsToReview(person)
  const there = await Review.kept(person).whereIn(
    'starts_on',
    periods.map(({ startsOn }) => startsOn)
  )
  const options = periods.map((period, at) => {
    const review = there.find(
      ({ kind, startsOn }) => kind === period.kind && startsOn === period.startsOn
    )
    return {
      value: valueOf(period),
      label: `${t(`reviews.periods.${at}`)} · ${titleOfPeriod(period, person)}`,
      hint: review && t(review.isFinished ? 'reviews.is_finished' : 'reviews.is_begun'),
    }
  })
  const asked = options.find(({ value }) => value === chosen)
  return { options, value: (asked ?? options[0]).value }
}
