import { compose } from '@adonisjs/core/helpers'
import { EvidenceSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import type { ClaimType, ProofType } from '#services/evidence/kinds'

/** Something that shows something: a task, an entry … that stands for a skill, a goal, a story. */
export default class Evidence extends compose(EvidenceSchema, OwnedByUser) {
  static table = 'evidence'

  declare claimType: ClaimType
  declare proofType: ProofType
}
