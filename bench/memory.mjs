import { spawnSync } from 'node:child_process'

/** What a process and all that it started have in memory, in MB. */
export function residentMegabytes(pid) {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
  const processes = (stdout ?? '')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const family = new Set([pid])
  for (const [id, parent] of processes) if (family.has(parent)) family.add(id)

  const kilobytes = processes
    .filter(([id]) => family.has(id))
    .reduce((sum, [, , size]) => sum + size, 0)
  return kilobytes / 1024
}
