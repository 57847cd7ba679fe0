import { edgeGlobals } from 'edge.js'

const { escape, safe } = edgeGlobals.html

/** A sentence in which `backticks` mark code, as markup. */
export const codeWords = (text: string) =>
  safe(
    text
      .split('`')
      .map((part, at) => (at % 2 ? `<code>${escape(part)}</code>` : escape(part)))
      .join('')
  )
