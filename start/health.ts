import db from '@adonisjs/lucid/services/db'

const TIMEOUT = 3000

/**
 * Whether the application can serve people: the database answers. A full disk is not asked about,
 * since a laptop with a fifth of its disk left would count as broken.
 */
export async function isReady(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), TIMEOUT)
  })
  const asked = db.rawQuery('select 1').then(
    () => true,
    () => false
  )
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
