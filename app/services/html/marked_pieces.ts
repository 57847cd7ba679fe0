import { edgeGlobals } from 'edge.js'

const { escape, safe } = edgeGlobals.html

/** A piece of a text; one with a mark is marked so, and called so for those who can't see it. */
export type MarkedPiece = { text: string; mark?: 'known' | 'unknown'; label?: string }

/** A text with marks, as markup without a blank that is not in the text. */
export const markedPieces = (pieces: MarkedPiece[] | undefined) =>
  safe(
    (pieces ?? [])
      .map(({ text, mark, label = '' }) =>
        mark
          ? `<mark class="${escape(mark)}">${escape(text)}<span class="sr-only"> (${escape(label)})</span></mark>`
          : escape(text)
      )
      .join('')
  )
