import { type DateTime } from 'luxon'

export type TimeZoneChoice = { value: string; label: string }
export type TimeZoneGroup = { region: string; zones: TimeZoneChoice[] }

const known = new Map<string, TimeZoneGroup[]>()

/**
 * All zones by region, each with what it is ahead of UTC on that day, such as `Berlin (+01:00)`.
 *
 * @param current a zone that is listed even when the system does not list it, such as an old name
 */
export function timeZones(now: DateTime, current?: string): TimeZoneGroup[] {
  const day = now.toUTC().toISODate()!
  let groups = known.get(day)
  if (!groups) {
    known.clear()
    known.set(day, (groups = groupsOf(now)))
  }
  if (!current || current === 'UTC') return groups
  if (groups.some(({ zones }) => zones.some(({ value }) => value === current))) return groups
  return [{ region: 'Other', zones: [choice(current, now)] }, ...groups]
}

function groupsOf(now: DateTime): TimeZoneGroup[] {
  const regions = new Map<string, TimeZoneChoice[]>()
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    if (!zone.includes('/')) continue
    const region = zone.slice(0, zone.indexOf('/'))
    const zones = regions.get(region) ?? []
    zones.push(choice(zone, now))
    regions.set(region, zones)
  }
  const groups = [...regions].map(([region, zones]) => ({ region, zones }))
  return [...groups, { region: 'Other', zones: [{ value: 'UTC', label: 'UTC' }] }]
}

function choice(zone: string, now: DateTime): TimeZoneChoice {
  const place = zone
    .slice(zone.indexOf('/') + 1)
    .replaceAll('_', ' ')
    .replaceAll('/', ', ')
  return { value: zone, label: `${place} (${now.setZone(zone).toFormat('ZZ')})` }
}
