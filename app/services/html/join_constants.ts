const CONSTANT = /^(\w+) \+= "(.*)";$/
const LINE_NUMBER = /^\$lineNumber = \d+;$/

/**
 * A compiled template with the texts that follow each other as one. Edge adds each line's text and each
 * newline by itself; so a page is put together of almost a third fewer pieces.
 *
 * @param compiled JavaScript as Edge writes it, a statement a line
 */
export function joinConstants(compiled: string): string {
  const lines: string[] = []
  let [name, text, lineNumber] = ['', '', '']
  const release = () => {
    if (text) lines.push(`${name} += "${text}";`)
    if (lineNumber) lines.push(lineNumber)
    name = text = lineNumber = ''
  }

  for (const line of compiled.split('\n')) {
    const [, its, more] = CONSTANT.exec(line) ?? []
    if (its && its === name) text += more
    else if (name && LINE_NUMBER.test(line)) lineNumber = line
    else {
      release()
      if (its) [name, text] = [its, more]
      else lines.push(line)
    }
  }
  release()
  return lines.join('\n')
}
