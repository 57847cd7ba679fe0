import { pageTable } from '#tests/support/routes'
import { addressOf, QUERIES, type World } from '#tests/support/world_of_everything'

/** Answers to GET that are no page of their own, and why. */
const NO_PAGE = new Set([
  '/settings', // leads to the profile
  '/', // leads to Today
  '/admin', // leads to the accounts
  '/attachments/:id', // a file
  '/reminders/due', // a part of every page
  '/skills/csv', // a table to download
  '/contacts/cards', // cards to download
  '/energy/csv', // a table to download
  '/meetings/:meeting_id/minutes/markdown', // minutes to download
  '/packets/:packet_id/markdown', // a packet to download
  '/packets/:packet_id/pdf', // a packet to download
  '/shared/:token/markdown', // a packet to download
  '/shared/:token/pdf', // a packet to download
  '/library/:item_id/cover', // a picture
  '/library/shared/:shared_item_id/cover', // a picture
  '/library/people/:contributor_id/portrait', // a picture
  '/admin/library/:shared_item_id/cover', // a picture
  '/items', // leads to the library
  '/items/:id', // leads to the item in the library
  '/criteria/:id', // leads to the criterion in its role
])

/** Faces of a page that its address alone does not show. */
const FACES: Record<string, string[]> = {
  '/admin/accounts': ['?q=nothing-is-called-this', '?state=admin'],
  '/admin/trail': ['?q=nothing-is-called-this'],
  '/today': ['?arrange=1'],
  '/tasks': ['?sort=priority&group=project', '?q=nothing-is-called-this', '?status=any&due=week'],
  '/calendar': ['?view=week'],
  '/meetings': ['?when=past', '?q=nothing-is-called-this'],
  '/meetings/calendar': ['?view=month'],
  '/feedback': ['?q=nothing-is-called-this'],
  '/skills': ['?show=unsupported', '?q=nothing-is-called-this'],
  '/library': ['?layout=rows&status=finished', '?q=nothing-is-called-this'],
  '/library/shared': ['?q=nothing-is-called-this'],
  '/projects/:id': ['?completed=1', '?arrange=1'],
  '/readiness/:role_id/criteria/create': ['?kind=goal', '?kind=evidence', '?kind=check'],
  '/packets': ['?q=nothing-is-called-this'],
  '/stories': ['?competency=delivery'],
  '/stories/create': ['?q=plain'],
  '/quick_add': ['?text=Call+Ana+tomorrow+3pm+%23clients+%40phone+!high+~30m+every+2+weeks'],
  '/tasks/:id': ['?arrange=1', '?part_of=report'],
}

export type PageAddress = { path: string; open: boolean }

/** Every page of the route table, so that a new one cannot be forgotten. */
export function pagesOf(world: World): PageAddress[] {
  return pageTable()
    .filter(({ method, pattern }) => method === 'GET' && !NO_PAGE.has(pattern))
    .flatMap(({ pattern, guards }) => {
      const path = addressOf(pattern, world) + (QUERIES[pattern]?.(world) ?? '')
      const open = !guards.includes('auth') && !guards.includes('admin')
      return [path, ...(FACES[pattern] ?? []).map((face) => path + face)].map((one) => ({
        path: one,
        open,
      }))
    })
}
