import Criterion from '#models/criterion'
import Evidence from '#models/evidence'
import type Goal from '#models/goal'
import type Role from '#models/role'
import type Skill from '#models/skill'
import type Task from '#models/task'
import type User from '#models/user'
import goals from '#database/factories/goal_factory'
import roles from '#database/factories/role_factory'
import skills from '#database/factories/skill_factory'
import type { ClaimType } from '#services/evidence/kinds'
import { changing, createTask } from '#tests/support/world'

export const createRole = (user: User, more: Partial<Role> = {}): Promise<Role> =>
  roles.create(user, { title: 'Head of product', advertisement: '', ...more })

export const createSkill = (user: User, more: Partial<Skill> = {}): Promise<Skill> =>
  skills.create(user, { name: 'Hiring', aliases: '', ...more })

export const createGoal = (user: User, more: Partial<Goal> = {}): Promise<Goal> =>
  goals.create(user, { title: 'Hire a designer', ...more })

export const addCriterion = (user: User, role: Role, values: Partial<Criterion>) =>
  changing(user, (change) =>
    Criterion.add(change, role, {
      ...{ kind: 'check', title: 'A reference', weight: 1, skillId: null, goalId: null },
      ...{ level: null, needed: null, ...values },
    })
  )

/** A finished task that stands for a claim. */
export async function show(user: User, type: ClaimType, id: number): Promise<Task> {
  const task = await createTask(user, { status: 'done', closedOn: '2026-11-19' })
  await changing(user, (change) =>
    change.create(Evidence, {
      ...{ claimType: type, claimId: id, proofType: 'task', proofId: task.id },
      ...{ note: '', shownOn: '2026-11-19' },
    })
  )
  return task
}
