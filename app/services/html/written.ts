import { randomBytes } from 'node:crypto'

/** A text gets into bytes once it is as long as this, while the rest of the page is still being drawn. */
const WORTH_IT = 4096
const ROOM = 1 << 18
const SPARE = 4

/** In a drawn text, what stands for a part begins and ends so. Nobody can write one: its key is never shown. */
const END = '\0'
const KEY = `${END}${randomBytes(9).toString('base64url')} `
const MARKS = new RegExp(`${KEY}(\\d+)${END}`)

const spare: Buffer[] = []

/**
 * A page as bytes, put together while it is drawn. As one text it would be ten thousand pieces to collect
 * at its end, each letter two bytes wide as soon as one of them is beyond Latin-1: a dash, an arrow.
 */
export class Written {
  #bytes = spare.pop() ?? Buffer.allocUnsafeSlow(ROOM)
  #ends = [0]

  /** The text, or a mark for it after it has been put into bytes. */
  settle(text: string): string {
    if (text.length < WORTH_IT) return text
    // what was settled before stays in front of it
    const from = text.lastIndexOf(END) + 1
    const part = this.#ends.length
    this.#write(text.slice(from))
    return `${text.slice(0, from)}${KEY}${part}${END}`
  }

  /** UTF-8 of a text and of everything that it has marks for. Nothing can be settled afterwards. */
  bytesOf(text: string): Buffer {
    const parts: Buffer[] = []
    for (const [at, part] of text.split(MARKS).entries()) {
      if (at % 2 === 1) parts.push(this.#part(Number(part)))
      else if (part !== '') parts.push(Buffer.from(part))
    }
    const page = Buffer.concat(parts)
    if (this.#bytes.length === ROOM && spare.length < SPARE) spare.push(this.#bytes)
    return page
  }

  #part(number: number) {
    return this.#bytes.subarray(this.#ends[number - 1], this.#ends[number])
  }

  #write(text: string) {
    const start = this.#ends.at(-1)!
    const needed = start + text.length * 3
    if (needed > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(needed * 2)
      this.#bytes.copy(larger, 0, 0, start)
      this.#bytes = larger
    }
    this.#ends.push(start + this.#bytes.write(text, start))
  }
}
