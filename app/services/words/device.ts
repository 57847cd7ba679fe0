import type { Translate } from '#services/translator'

const BROWSERS: Array<[RegExp, string]> = [
  [/\bEdg/, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const SYSTEMS: Array<[RegExp, string]> = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

const find = (list: Array<[RegExp, string]>, agent: string) =>
  list.find(([pattern]) => pattern.test(agent))?.[1]

/** A browser's long name for itself in two words, such as "Firefox on Linux". */
export function deviceOf(agent: string, t: Translate): string {
  const browser = find(BROWSERS, agent)
  const system = find(SYSTEMS, agent)
  if (browser && system) return t('settings.sessions.device', { browser, system })
  return browser ?? system ?? t('settings.sessions.unknown')
}
