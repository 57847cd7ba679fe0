/** Text areas are written to as by a person, so that the browser can undo it. */
export function insert(area: HTMLTextAreaElement, from: number, to: number, text: string) {
  area.focus()
  area.setSelectionRange(from, to)
  const done = text
    ? document.execCommand('insertText', false, text)
    : document.execCommand('delete')
  if (done) return
  area.setRangeText(text, from, to, 'end')
  area.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

const AROUND: Record<string, string> = { bold: '**', italic: '_', code: '`' }
const BEFORE: Record<string, string> = { heading: '## ', list: '- ', ticks: '- [ ] ', quote: '> ' }
const ANY_MARK = /^(?:#{1,6} |- \[[ x]\] |[-*] |> |\d+\. )/

/** Puts a mark around what is chosen or before its lines; where it is already, takes it off. */
export function mark(area: HTMLTextAreaElement, name: string) {
  if (name === 'link') return link(area)
  if (AROUND[name]) return around(area, AROUND[name])
  return before(area, BEFORE[name])
}

function around(area: HTMLTextAreaElement, sign: string) {
  const { selectionStart: from, selectionEnd: to, value } = area
  const chosen = value.slice(from, to)
  const isMarked =
    value.slice(from - sign.length, from) === sign && value.slice(to, to + sign.length) === sign
  if (isMarked) {
    insert(area, from - sign.length, to + sign.length, chosen)
    area.setSelectionRange(from - sign.length, to - sign.length)
    return
  }
  insert(area, from, to, sign + chosen + sign)
  area.setSelectionRange(from + sign.length, to + sign.length)
}

function before(area: HTMLTextAreaElement, sign: string) {
  const { value } = area
  const from = value.lastIndexOf('\n', area.selectionStart - 1) + 1
  const end = value.indexOf('\n', area.selectionEnd)
  const to = end < 0 ? value.length : end
  const lines = value.slice(from, to).split('\n')
  const isMarked = lines.every((line) => line.startsWith(sign))
  const text = lines
    .map((line) => (isMarked ? line.slice(sign.length) : sign + line.replace(ANY_MARK, '')))
    .join('\n')
  insert(area, from, to, text)
  if (lines.length > 1) area.setSelectionRange(from, from + text.length)
}

function link(area: HTMLTextAreaElement) {
  const { selectionStart: from, selectionEnd: to, value } = area
  const chosen = value.slice(from, to)
  const isAddress = /^https?:\/\/\S+$/.test(chosen)
  insert(area, from, to, isAddress ? `[](${chosen})` : `[${chosen}](https://)`)
  if (isAddress) area.setSelectionRange(from + 1, from + 1)
  else area.setSelectionRange(from + chosen.length + 3, from + chosen.length + 11)
}

const ITEM = /^(\s*)(?:([-*]) (\[[ x]\] )?|(\d+)\. |(>) )(.*)$/

/** Enter in a list begins its next line; in an empty one it ends the list. */
export function nextLine(area: HTMLTextAreaElement): boolean {
  const { selectionStart: at, selectionEnd, value } = area
  if (at !== selectionEnd) return false
  const from = value.lastIndexOf('\n', at - 1) + 1
  const [, indent, bullet, tick, number, quote, rest] = ITEM.exec(value.slice(from, at)) ?? []
  if (rest === undefined) return false
  if (!rest.trim()) insert(area, from, at, '')
  else {
    const sign = bullet
      ? `${bullet} ${tick ? '[ ] ' : ''}`
      : number
        ? `${Number(number) + 1}. `
        : `${quote} `
    insert(area, at, at, `\n${indent}${sign}`)
  }
  return true
}
