import type { HttpContext } from '@adonisjs/core/http'
import router from '@adonisjs/core/services/router'
import type { Operation } from '#services/api/operation'
import { serve } from '#services/api/serve'

/** The newest version of the API; without a version in the address it answers as well. */
export const NEWEST = '/api/v1'

type Route = ReturnType<typeof router.route>
type Handler = ((ctx: HttpContext) => unknown) & { operation?: Operation }

/** The places of each operation in the route table, by its name. */
const places = new Map<string, Route>()

/** What an address may have for each of its parameters. */
export const matchersOf = ({ name }: Operation) => places.get(name)?.toJSON().matchers ?? {}

/** Gives each operation its places in the route table. */
export function registerOperations(operations: Operation[]) {
  for (const operation of operations) {
    const handler: Handler = (ctx) => serve(operation, ctx)
    handler.operation = operation
    for (const [prefix, name] of [
      [NEWEST, 'api.v1'],
      ['/api', 'api'],
    ]) {
      const route = router.route(`${prefix}${operation.path}`, [operation.method], handler)
      places.set(operation.name, route.as(`${name}.${operation.name}`))
    }
  }
}

/** The route of an address and a method; the page that answers every other address is none. */
export function findRoute(path: string, method: string) {
  const found = router.match(path, method, true)
  return found && found.route.pattern !== '/*' ? found : null
}

/** The operation at an address below the newest version, with what the address names. */
export function findOperation(path: string, method: string) {
  const found = findRoute(NEWEST + path, method)
  const operation = (found?.route.handler as Handler | undefined)?.operation
  return operation ? { operation, params: found!.params } : null
}
