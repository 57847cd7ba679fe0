import { placeAmong } from '#models/mixins/ordering'
import Role from '#models/role'
import { criterionShape, rounded } from '#api/v1/shapes/criterion'
import { snapshotShape } from '#api/v1/shapes/snapshot'
import { presentAdvertisement } from '#presenters/advertisement'
import { criterionTable, snapshotTable } from '#queries/readiness'
import { scoreOfRole } from '#queries/role_scores'
import { answers, type Call, reads, writes } from '#services/api/operation'
import { own } from '#services/api/own'
import { moveTo, positionBody, positionHelp } from '#services/api/placing'
import { type JsonSchema, nullable } from '#services/api/schema'
import { gapsOf } from '#services/readiness/score'

const roleOf = (call: Call) => own(Role, call, call.params.role_id)

const integer = { type: 'integer' }
const id = { type: 'integer', minimum: 1 }
const object = (properties: Record<string, JsonSchema>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const list = (items: JsonSchema) => ({ type: 'array', items })

const step = object(
  {
    kind: { type: 'string', enum: ['level', 'evidence', 'goal', 'tick'] },
    skill_id: id,
    goal_id: id,
    criterion_id: id,
    to: { ...integer, description: 'The level that the step leads to.' },
    gain: { type: 'number', description: 'By how much it would raise the score.' },
  },
  ['kind', 'gain']
)

/** What is worked out for a role, and the order of its criteria. */
export const readings = [
  reads({
    name: 'readiness.score.show',
    area: 'readiness',
    method: 'GET',
    path: '/readiness/:role_id/score',
    summary: 'Work out the score of a role',
    description:
      'The arithmetic line by line stands in the criteria; here are their sum and the three steps that would raise it most.',
    scope: 'readiness:read',
    answer: answers.plain(
      object({
        score: nullable({ ...integer, minimum: 0, maximum: 100 }),
        points: { type: 'number' },
        weight: integer,
        gaps: list(step),
      }),
      'The score.'
    ),
    example: {
      ...{ score: 50, points: 1.5, weight: 3 },
      gaps: [{ kind: 'level', skill_id: 3, to: 4, gain: 12.5 }],
    },
    async run(call) {
      const { score, points, weight, criteria, facts } = await scoreOfRole(
        call.person,
        await roleOf(call),
        call.client
      )
      const gaps = gapsOf(criteria, facts).map(({ step: one, gain }) => ({
        kind: one.kind,
        ...('skillId' in one && { skill_id: one.skillId }),
        ...('goalId' in one && { goal_id: one.goalId }),
        ...('criterionId' in one && { criterion_id: one.criterionId }),
        ...('to' in one && { to: one.to }),
        gain: rounded(gain),
      }))
      return { score, points: rounded(points), weight, gaps }
    },
  }),
  reads({
    name: 'readiness.snapshots.index',
    area: 'readiness',
    method: 'GET',
    path: '/readiness/:role_id/snapshots',
    summary: 'List the scores of past days',
    scope: 'readiness:read',
    query: snapshotTable.query,
    answer: answers.page(snapshotShape),
    async run(call) {
      const role = await roleOf(call)
      return snapshotTable.page(call, (query) => query.where('role_id', role.id))
    },
  }),
  reads({
    name: 'readiness.terms.index',
    area: 'readiness',
    method: 'GET',
    path: '/readiness/:role_id/terms',
    summary: 'Read what the advertisement of a role asks for',
    description:
      'Skills are found by their names and aliases as whole words; `unknown` are terms that look like something to know and are no skill yet.',
    scope: 'readiness:read',
    answer: answers.plain(
      object({
        known: list(object({ skill_id: id, count: integer, is_criterion: { type: 'boolean' } })),
        unknown: list(object({ term: { type: 'string' }, count: integer })),
      }),
      'The terms.'
    ),
    example: {
      known: [{ skill_id: 3, count: 2, is_criterion: true }],
      unknown: [{ term: 'Kubernetes', count: 1 }],
    },
    async run(call) {
      const read = await presentAdvertisement(await roleOf(call), call.person)
      return {
        known: read.known.map(({ id: skillId, count, isCriterion }) => ({
          ...{ skill_id: skillId, count, is_criterion: isCriterion },
        })),
        unknown: read.unknown.map(({ term, count }) => ({ term, count })),
      }
    },
  }),
  writes({
    name: 'readiness.criteria.position.update',
    area: 'readiness',
    method: 'PUT',
    path: '/readiness/:role_id/criteria/:criterion_id/position',
    summary: 'Put a criterion into another place of its role',
    description: positionHelp,
    scope: 'readiness:write',
    body: positionBody,
    answer: answers.one(criterionShape),
    async run(call) {
      const { change, input, label, params } = call
      const role = await roleOf(call)
      const siblings = () => role.criteria(change.trx)
      const criterion = await siblings().where('id', params.criterion_id).firstOrFail()
      label('readiness.changes.criterion_moved', { title: criterion.title })
      await moveTo(input, (place) => placeAmong(change, criterion, siblings, place))
      return criterionTable.find(call, criterion.id)
    },
  }),
]
