import router from '@adonisjs/core/services/router'

export type RouteRow = {
  method: string
  pattern: string
  name: string
  /** The names of the named middleware in front of it: auth, guest, admin. */
  guards: string[]
}

/** Every route of the application, one row per method. */
export function routeTable(): RouteRow[] {
  return Object.values(router.toJSON())
    .flat()
    .flatMap((route) =>
      route.methods
        .filter((method) => method !== 'HEAD')
        .map((method) => ({
          method,
          pattern: route.pattern,
          name: String(route.name ?? route.pattern),
          guards: [...route.middleware.all()].map((one: any) => String(one.name ?? '')),
        }))
    )
    .filter((row, at, all) => all.findIndex((other) => same(row, other)) === at)
}

/** Every route of a page; what the API answers is tried in tests of its own. */
export const pageTable = () =>
  routeTable().filter(({ pattern }) => !/^\/api\/(?!docs)/.test(pattern))

const same = (one: RouteRow, other: RouteRow) =>
  one.method === other.method && one.pattern === other.pattern
