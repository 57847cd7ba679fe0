import { rm } from 'node:fs/promises'
import { DateTime } from 'luxon'
import { readJson, writeWhole } from '#services/library_import/files'
import { RAW } from '#services/library_import/raw'
import type { Run } from '#services/library_import/run'

/** The lists of films that TMDB keeps. */
export const LISTS = ['popular', 'top_rated', 'now_playing', 'upcoming'] as const

/** Which titles are asked for. */
export type Wanted = {
  list: (typeof LISTS)[number]
  /** Words to search for, in place of a list. */
  search: string | null
  pages: number
  limit: number
  language: string
}

export type Plan = Wanted & { started_at: string; finished_at: string | null; titles: number[] }

export const readPlan = async (): Promise<Plan | null> => (await readJson(RAW.plan)) ?? null

/**
 * The run before goes on when it was not finished and wanted the same; its lists stay, so that titles
 * which move within a list in the meantime are neither lost nor asked for twice.
 */
export async function planFor(wanted: Wanted, { now, say }: Run): Promise<Plan> {
  const before = await readPlan()
  if (before && !before.finished_at && isSame(before, wanted)) {
    say(`Going on with the run of ${inShort(before.started_at)}.`)
    return before
  }
  await rm(RAW.pages, { recursive: true, force: true })
  const plan: Plan = { ...wanted, started_at: now.toUTC().toISO()!, finished_at: null, titles: [] }
  await writeWhole(RAW.plan, JSON.stringify(plan))
  return plan
}

export const savePlan = (plan: Plan) => writeWhole(RAW.plan, JSON.stringify(plan))

const isSame = (plan: Plan, wanted: Wanted) =>
  Object.entries(wanted).every(([name, value]) => plan[name as keyof Wanted] === value)

const inShort = (moment: string) => DateTime.fromISO(moment).toFormat('yyyy-MM-dd HH:mm')
