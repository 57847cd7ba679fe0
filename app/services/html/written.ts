/** A text gets into bytes once it is as long as this, while the rest of the page is still being drawn. */
const WORTH_IT = 4096
const ROOM = 1 << 18
const SPARE = 4

/** Stands in a drawn text for the part of that number. No text that a person writes has a NUL. */
const MARK = '\0'
const MARKS = /\0(\d+)\0/

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
    const from = text.lastIndexOf(MARK) + 1
    const part = this.#ends.length
    this.#write(text.slice(from))
    return `${text.slice(0, from)}${MARK}${part}${MARK}`
  }

  /** UTF-8 of a text and of everything that it has marks for. Nothing can be settled afterwards. */
  bytesOf(text: string): Buffer {
    const parts = text.split(MARKS).map((part, at) => {
      if (at % 2 === 0) return Buffer.from(part)
      return this.#bytes.subarray(this.#ends[Number(part) - 1], this.#ends[Number(part)])
    })
    const page = Buffer.concat(parts)
    if (this.#bytes.length === ROOM && spare.length < SPARE) spare.push(this.#bytes)
    return page
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
