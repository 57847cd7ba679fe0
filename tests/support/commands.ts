import { Readable } from 'node:stream'
import type { Group } from '@japa/runner/core'
import ace from '@adonisjs/core/services/ace'
import type { Command } from '#services/commands/command'

type Result = { lines: string[]; errors: string[]; json: any; code: number }

/** Keeps what commands say for the test to read. */
export function quietCommands(group: Group) {
  group.each.setup(() => {
    ace.ui.switchMode('raw')
    return () => ace.ui.switchMode('normal')
  })
}

/** Runs a command as a terminal would. */
export async function runCommand(
  command: new (...args: any[]) => Command,
  flags: string[],
  input: string = ''
): Promise<Result> {
  const made: any = await ace.create(command as any, flags)
  made.input = Readable.from([input])
  // all commands of a test say it to the same ear
  const before = made.logger.getLogs().length
  await made.exec()
  const logs: Array<{ message: string; stream: string }> = made.logger.getLogs().slice(before)
  const of = (stream: string) =>
    logs.filter((log) => log.stream === stream).map(({ message }) => message)
  const lines = of('stdout')
  return {
    lines,
    errors: of('stderr'),
    get json() {
      return JSON.parse(lines[0])
    },
    code: made.exitCode ?? 0,
  }
}
