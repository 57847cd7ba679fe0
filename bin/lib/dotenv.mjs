const LINE = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/

/**
 * Reads a .env file's text.
 * @returns {{ values: Record<string, string>, broken: number[] }} `broken`: the numbers of lines
 *   that are neither empty, a comment, nor NAME=value, from 1
 */
export function parseEnv(text) {
  const values = {}
  const broken = []

  text.split(/\r?\n/).forEach((line, index) => {
    if (/^\s*(#|$)/.test(line)) return
    const [, name, raw] = line.match(LINE) ?? []
    if (!name || isUnclosed(raw)) broken.push(index + 1)
    else values[name] = unquote(raw)
  })

  return { values, broken }
}

/** Gives NAME a value in the text of a .env file: in its own line, or in a new one at the end. */
export function setValue(text, name, value) {
  const line = new RegExp(`^${name}=.*$`, 'm')
  if (line.test(text)) return text.replace(line, () => `${name}=${value}`)
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${name}=${value}\n`
}

function isUnclosed(raw) {
  const quote = raw[0]
  return (quote === '"' || quote === "'") && raw.indexOf(quote, 1) === -1
}

function unquote(raw) {
  const quote = raw[0]
  if (quote === '"' || quote === "'") return raw.slice(1, raw.indexOf(quote, 1))
  return raw.replace(/\s+#.*$/, '').replace(/^#.*$/, '')
}
