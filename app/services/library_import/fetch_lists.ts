import { ImportFailure } from '#services/library_import/failure'
import type { Plan } from '#services/library_import/plan'
import { RAW } from '#services/library_import/raw'
import { forEach, type Run } from '#services/library_import/run'

/** Titles on a page of a list, and the last page that TMDB gives. */
const PER_PAGE = 20
const LAST_PAGE = 500

type Need = (path: string, file: string, parameters: Record<string, string>) => Promise<any>

/** The ids of the wanted titles in the order of the list, each once: titles move while one reads. */
export async function fetchLists(run: Run, plan: Plan, need: Need): Promise<number[]> {
  const { language, list, search, limit } = plan
  const path = search === null ? `/movie/${list}` : '/search/movie'
  const query: Record<string, string> =
    search === null ? { language } : { language, query: search, include_adult: 'false' }
  const ids = new Set<number>()
  const page = (number: number) => need(path, RAW.page(number), { ...query, page: String(number) })

  const first = await page(1)
  const total = Number(first?.total_pages)
  if (!Array.isArray(first?.results) || !Number.isInteger(total)) {
    throw new ImportFailure('TMDB’s list is not what its API promises.')
  }
  const last = Math.min(plan.pages, total, LAST_PAGE)
  let read = 0
  while (read < last && ids.size < limit) {
    const until = Math.min(last, read + Math.ceil((limit - ids.size) / PER_PAGE))
    const numbers = Array.from({ length: until - read }, (_, index) => read + 1 + index)
    await forEach(run, 'Lists', numbers, 8, async (number) => void (await page(number)))
    for (const number of numbers) for (const id of idsOf(await page(number))) ids.add(id)
    read = until
  }
  return [...ids].slice(0, limit)
}

function idsOf(page: any): number[] {
  const results: any[] = Array.isArray(page?.results) ? page.results : []
  return results.map((result) => result?.id).filter((id) => Number.isSafeInteger(id) && id > 0)
}
