import { edgeGlobals } from 'edge.js'

const NAMES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
}
const SPECIAL = /[&<>"'`]/
const ALL_SPECIAL = /[&<>"'`]/g

/** Text as it stands in a page or an attribute. Most of it has nothing to escape, which is seen first. */
export const escapeText = (text: string) =>
  SPECIAL.test(text) ? text.replace(ALL_SPECIAL, (character) => NAMES[character]) : text

/** What `{{ }}` prints; markup that was marked as safe stays as it is. */
export function escapeValue(value: unknown): string {
  if (typeof value === 'string') return escapeText(value)
  return typeof value === 'number' ? String(value) : edgeGlobals.html.escape(value)
}
