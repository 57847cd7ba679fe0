import { SingleBar } from 'cli-progress'

export type Progress = { done: (count?: number) => void; stop: () => void }

/** Shows how far long work is: a bar on a terminal, a plain line now and then elsewhere. */
export function progress(total: number, what: string): Progress {
  const bar = new SingleBar({
    format: `${what} [{bar}] {percentage} % ({value} of {total})`,
    // the output is for what the command says
    stream: process.stderr,
    barCompleteChar: '=',
    barIncompleteChar: ' ',
    noTTYOutput: true,
    notTTYSchedule: 2000,
    hideCursor: true,
  })
  bar.start(total, 0)
  return { done: (count = 1) => bar.increment(count), stop: () => bar.stop() }
}
