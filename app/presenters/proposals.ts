import { oneDecimal } from '#presenters/energy_statement'
import { proposalsFor } from '#queries/proposals'
import type { Day } from '#services/calendar/day'
import { timeOfMinute } from '#services/energy/minutes'
import type { Person } from '#services/person'

/**
 * What the day's best free hours could be for, each with its reason.
 * @param first the open task with which the day's focus begins
 */
export async function presentProposals(person: Person, day: Day, first: number | null) {
  const { t } = person
  return (await proposalsFor(person, day)).map(({ span, task, because }) => ({
    id: task.id,
    title: task.title,
    href: `/tasks/${task.id}`,
    demand: task.demand,
    icon: task.demand === 'deep' ? 'brain' : 'feather',
    when: `${timeOfMinute(span.from)}–${timeOfMinute(span.to)}`,
    reason: t(`energy.proposals.${task.demand}`, {
      inside: oneDecimal(because.inside!, person),
      outside: oneDecimal(because.outside!, person),
      n: because.n,
    }),
    isFirst: task.id === first,
    isPlanned: task.planned_on === day,
  }))
}

export type ProposalView = Awaited<ReturnType<typeof presentProposals>>[number]
