import Setting from '#models/setting'

/** What administrators have set for everyone. Null is: nothing, so the usual holds. */
export type Instance = { name: string | null; zone: string | null }

/** Milliseconds for which a process believes what it read: other processes hear of a change after that. */
const BELIEVED = 60_000

let known: Instance = { name: null, zone: null }
let readAt = -Infinity

/** Read at most once a minute, since every page says the name. */
export async function instance(): Promise<Instance> {
  if (performance.now() - readAt < BELIEVED) return known
  readAt = performance.now()
  known = await Setting.instance()
  return known
}

/** The name that was last read, for templates. */
export const instanceName = () => known.name

/** After it was changed, and for tests. */
export const forgetInstance = () => {
  readAt = -Infinity
  known = { name: null, zone: null }
}
