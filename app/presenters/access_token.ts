import { DateTime } from 'luxon'
import type AccessToken from '#models/access_token'
import { AREAS, type Area, isScope, scopesOf } from '#services/api/scopes'
import type { Person } from '#services/person'
import type { Translate } from '#services/translator'
import { regionOf } from '#services/words/dates'

const OWN_WORDS = new Set<Area>(['tasks', 'evidence', 'profile', 'changes', 'private', 'admin'])

/** The name of a part of the product. */
export const areaTitle = (area: Area, t: Translate) =>
  OWN_WORDS.has(area) ? t(`api.scopes.${area}.title`) : t(`${area}.title`)

const partsOf = (scope: string) => scope.split(':') as [Area, 'read' | 'write']

/** What a token can be let into, to be chosen from. */
export const scopeChoices = ({ t, user }: Person) =>
  AREAS.filter((area) => area !== 'admin' || user.isAdmin).map((area) => ({
    title: areaTitle(area, t),
    scopes: scopesOf(area).map((scope) => {
      const [, verb] = partsOf(scope)
      const words = OWN_WORDS.has(area) ? area : 'record'
      return {
        value: scope,
        label: t(`api.scopes.verbs.${verb}`),
        hint: t(`api.scopes.${words}.${verb}`),
      }
    }),
  }))

/** A token in a list, without what only its owner's program knows. */
export function tokenEntry(token: AccessToken, { clock, t, user }: Person) {
  const say = (moment: DateTime, format: Intl.DateTimeFormatOptions) =>
    moment.setZone(clock.zone).setLocale(regionOf(user.locale)).toLocaleString(format)
  const { id, name, createdAt, lastUsedAt, expiresAt } = token
  return {
    id,
    name,
    scopes: scopeWords(token.scopes, t),
    created: say(createdAt, DateTime.DATE_MED),
    used: lastUsedAt && say(lastUsedAt, DateTime.DATETIME_MED),
    ends: expiresAt && say(expiresAt, DateTime.DATE_MED),
    hasEnded: expiresAt !== null && expiresAt <= clock.now,
  }
}

/** `Tasks: Read, Write · Items: Read` */
function scopeWords(scopes: string[], t: Translate) {
  const held = new Set(scopes.filter(isScope))
  return AREAS.flatMap((area) => {
    const verbs = scopesOf(area).filter((scope) => held.has(scope))
    if (verbs.length === 0) return []
    const words = verbs.map((scope) => t(`api.scopes.verbs.${partsOf(scope)[1]}`))
    return [`${areaTitle(area, t)}: ${words.join(', ')}`]
  }).join(' · ')
}
