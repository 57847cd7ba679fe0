/** Text values of vCards (RFC 6350, 3.4; RFC 2426, 4), escaped and not. */

export const escapeText = (text: string) =>
  text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')

export const unescapeText = (value: string) =>
  value.replace(/\\([\s\S])/g, (_, one: string) => (one === 'n' || one === 'N' ? '\n' : one))

/** Splits a value at a separator that is not escaped; the parts stay escaped. */
export function splitValue(value: string, separator: ',' | ';'): string[] {
  const parts = ['']
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '\\' && at + 1 < value.length) {
      parts[parts.length - 1] += value[at] + value[++at]
    } else if (value[at] === separator) parts.push('')
    else parts[parts.length - 1] += value[at]
  }
  return parts
}
