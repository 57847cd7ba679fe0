import { compose } from '@adonisjs/core/helpers'
import { CriterionSchema } from '#database/schema'
import Evidence from '#models/evidence'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { endOf, Positioned } from '#models/mixins/positioned'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'

/** What a role asks for: a skill at a level, a goal reached, pieces of evidence, a line to tick. */
export const CRITERION_KINDS = ['skill', 'goal', 'evidence', 'check'] as const
export type CriterionKind = (typeof CRITERION_KINDS)[number]

/** How much one counts, from nice to have to must have. */
export const WEIGHTS = { least: 1, usual: 3, most: 5 } as const

export type CriterionValues = Pick<
  Criterion,
  'kind' | 'title' | 'weight' | 'skillId' | 'goalId' | 'level' | 'needed'
>

/** One of the things that a role asks for, and how much it counts. */
export default class Criterion extends compose(CriterionSchema, OwnedByUser, Positioned) {
  declare kind: CriterionKind

  /** Adds a criterion, the last one of its role. */
  static async add(change: Change, role: { id: number }, values: CriterionValues) {
    const criteria = Criterion.of({ id: change.userId }, { client: change.trx })
    const position = await endOf(criteria.where('role_id', role.id))
    return change.create(Criterion, { ...values, roleId: role.id, position })
  }

  /** Only a line is ticked; of everything else the score is worked out. */
  async tick(change: Change, today: Day) {
    if (this.kind === 'check') this.tickedOn ??= today
    await change.save(this)
  }

  async untick(change: Change) {
    this.tickedOn = null
    await change.save(this)
  }

  /** It goes with its evidence; undo brings both back. */
  async remove(change: Change) {
    const evidence = await Evidence.of({ id: this.userId }, { client: change.trx }).where({
      claim_type: 'criterion',
      claim_id: this.id,
    })
    for (const one of evidence) await change.delete(one)
    await change.delete(this)
  }
}
