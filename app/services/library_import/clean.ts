/** What has no place in a text, and what PostgreSQL refuses. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** Another server’s text as it can be kept: whole characters, no controls, not longer than `most`. */
export function textFrom(value: unknown, most: number): string {
  if (typeof value !== 'string') return ''
  const text = value.toWellFormed().normalize('NFC').replace(CONTROLS, '').replace(/\r\n?/g, '\n')
  return [...text.trim()].slice(0, most).join('').trim()
}

/** A name in one line, or null when there is none. */
export function nameFrom(value: unknown, most = 200): string | null {
  return textFrom(value, most).replace(/\s+/g, ' ').trim() || null
}
