import PQueue from 'p-queue'
import db from '@adonisjs/lucid/services/db'
import { type Actor, noteAct } from '#services/administration/trail'
import { NoAnswer } from '#services/library_import/ask'
import { Declined } from '#services/library_import/describe/declined'
import {
  keepText,
  type Missing,
  peopleWithout,
  titlesWithout,
} from '#services/library_import/describe/missing'
import type { Model } from '#services/library_import/describe/model'
import { questionOf, taskOf } from '#services/library_import/describe/task'
import { readText } from '#services/library_import/describe/text'
import { ImportFailure } from '#services/library_import/failure'
import { forEach, type Run } from '#services/library_import/run'

export type DescribeOptions = {
  titles: boolean
  people: boolean
  /** At most so many questions. */
  limit: number
  language: string
}
export type Described = { titles: number; people: number; left: string[] }

/** Answers that are on their way at once. */
const AT_ONCE = 4

/**
 * Lets a model write the descriptions and biographies that are missing in the shared library. Each is
 * kept at once, so that a run which was stopped goes on with what is still missing.
 */
export async function describeLibrary(
  run: Run,
  actor: Actor,
  model: Model,
  options: DescribeOptions
): Promise<Described> {
  const declined = await Declined.read(run.now)
  const missing = await firstMissing(options, declined)
  const done: Described = { titles: 0, people: 0, left: [] }
  const writing = new PQueue({ concurrency: 1 })
  const now = run.now.toUTC().toISO()!
  try {
    await forEach(run, 'Texts', missing, AT_ONCE, async (one) => {
      const read = await ask(model, one, options.language)
      if ('why' in read) {
        done.left.push(`${one.name}: ${read.why}`)
        return declined.add(one)
      }
      const isKept = await writing.add(() =>
        db.transaction((trx) => keepText(trx, one, read.text, now))
      )
      if (isKept) done[one.kind === 'title' ? 'titles' : 'people']++
    })
  } finally {
    const { titles, people } = done
    if (titles + people > 0) {
      const data = { titles, people }
      await db.transaction((trx) => noteAct(actor, 'library_described', { data }, trx))
    }
  }
  return done
}

/** What cannot be kept is asked for once more: models answer differently each time. */
async function ask(model: Model, { kind, facts }: Missing, language: string) {
  const [task, question] = [taskOf(kind, language), questionOf(facts)]
  const once = async () => readText(await model.answer(task, question))
  try {
    const read = await once()
    return 'why' in read ? await once() : read
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    throw new ImportFailure(`The model is away (${error.message}). Run it again later.`)
  }
}

async function firstMissing(
  { titles, people, limit }: DescribeOptions,
  declined: Declined
): Promise<Missing[]> {
  const found: Missing[] = []
  for (const all of [titles && titlesWithout(), people && peopleWithout()]) {
    for await (const one of all || []) {
      if (found.length === limit) return found
      if (!declined.has(one)) found.push(one)
    }
  }
  return found
}
