import type { Facts, TaskFact } from '#queries/packet_facts'
import type { Group } from '#services/packets/document'
import { by, taskLine } from '#services/packets/sections/_group'
import { oneLine, type Words } from '#services/packets/words'

/**
 * All that was done, by project.
 *
 * @param told the goals whose tasks stand with them already
 */
export function workGroups(facts: Facts, told: Set<number>, words: Words): Group[] {
  const unique = new Map<number, TaskFact>()
  const withGoal = new Set<number>()
  for (const task of facts.tasks) {
    unique.set(task.id, task)
    if (task.goal_id !== null && told.has(task.goal_id)) withGoal.add(task.id)
  }
  const tasks = [...unique.values()].filter(({ id }) => !withGoal.has(id))
  return [...Map.groupBy(tasks, ({ project_id: id }) => id ?? 0)]
    .toSorted(
      by(
        ([id]) => (id === 0 ? 1 : 0),
        ([, [task]]) => task.project ?? '',
        ([id]) => id
      )
    )
    .map(([id, rows]) => ({
      key: `project-${id}`,
      title: id === 0 ? words.t('packets.work.no_project') : oneLine(rows[0].project!),
      state: words.t('packets.work.count', { count: rows.length }),
      source: id === 0 ? null : { type: 'project', id },
      table: null,
      lines: rows.map((task) => taskLine(task, `project-${id}`, words)),
    }))
}
