import { lookup, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** The address is one of this machine or its network: a webhook must not reach what only it can. */
export class PrivateAddress extends Error {
  readonly code = 'E_PRIVATE_ADDRESS'

  constructor(address: string) {
    super(`${address} is not an address of the public internet`)
  }
}

/** Whether an address belongs to the public internet. */
export function isPublic(address: string): boolean {
  // an IPv4 address inside of an IPv6 one counts as what it is
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/** @throws {PrivateAddress} when the host of a URL is a private address written out */
export function refusePrivateHost(url: URL) {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !isPublic(host)) throw new PrivateAddress(host)
}

/**
 * Looks a name up as `dns.lookup` does and refuses private answers. The connection goes to the
 * address that was checked: a name can't point elsewhere a moment later.
 */
export const publicLookup: LookupFunction = (host, options, done) =>
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, [])
    const hidden = (found as LookupAddress[]).find(({ address }) => !isPublic(address))
    if (hidden) return done(new PrivateAddress(hidden.address), [])
    if (options.all) return done(null, found as LookupAddress[])
    const [first] = found as LookupAddress[]
    return done(null, first.address, first.family)
  })
