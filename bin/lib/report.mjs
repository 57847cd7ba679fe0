import { explain } from './explain.mjs'

/** Something that the person can put right. Its message is one line: what is wrong, what to do. */
export class Problem extends Error {}

export const say = (text = '') => process.stdout.write(`${text}\n`)

/** Runs one part of the set-up that takes noticeable time, and says how long it took. */
export async function step(title, work) {
  const start = performance.now()
  process.stdout.write(`${title} … `)
  try {
    const result = await work()
    say(`${((performance.now() - start) / 1000).toFixed(1)} s`)
    return result
  } catch (error) {
    say('failed')
    throw error
  }
}

/** Runs a command's main function. Whatever goes wrong ends as one line and exit code 1. */
export async function runMain(work) {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    process.exitCode = 1
    process.stderr.write(`${oneLine(error)}\n`)
    if (process.env.DEBUG) process.stderr.write(`${error.stack}\n`)
  }
}

function oneLine(error) {
  if (error instanceof Problem) return error.message
  return explain(String(error?.message ?? error)) ?? `Unexpected: ${error?.message ?? error}`
}
