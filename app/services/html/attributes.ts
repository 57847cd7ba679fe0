import { edgeGlobals } from 'edge.js'
import { escapeText } from '#services/html/escape'

const { safe } = edgeGlobals.html

export type AttributeValue = unknown
export type Attributes = Record<string, AttributeValue>

/** Names that a page may set. Handlers and `style` are missing on purpose: the policy forbids them. */
const NAME = /^(?!on)(?!style$)[a-z_:][\w:.-]*$/i
const URL_NAMES = new Set(['href', 'action', 'formaction', 'src', 'poster', 'cite', 'up-href'])
const SAFE_URL = /^(?:(?:https?|mailto|tel):|data:image\/(?:png|jpeg|gif|webp);|[^:]*(?:[/?#]|$))/i

/** An address that does not run anything when followed; `#` in place of one that would. */
export function safeUrl(value: unknown): string {
  // browsers skip control characters and white space inside a scheme
  const url = String(value).replace(/[\p{Cc}\s]+/gu, '')
  return SAFE_URL.test(url) ? String(value) : '#'
}

/** Class names from strings, arrays and `{ name: condition }` objects; empty when there are none. */
export function classNames(value: AttributeValue): string {
  if (!value || value === true) return ''
  if (Array.isArray(value)) return value.map(classNames).filter(Boolean).join(' ')
  if (typeof value === 'object') {
    return Object.keys(value)
      .filter((name) => (value as Attributes)[name])
      .join(' ')
  }
  return String(value).trim()
}

/**
 * Attributes as text, each with a space before it, values escaped: `<p{{ attrs({ id, class }) }}>`.
 * `null`, `undefined` and `false` leave an attribute out and `true` writes its bare name, except that
 * `aria-*` writes the words true and false. `class` takes whatever `classNames` takes.
 */
export function attributes(values: Attributes): string {
  let text = ''
  for (const name in values) {
    let value = values[name]
    if (value === null || value === undefined || !NAME.test(name)) continue
    if (name === 'class') {
      value = classNames(value)
      if (value === '') continue
    } else if (typeof value === 'boolean' && !name.startsWith('aria-')) {
      if (value) text += ` ${name}`
      continue
    } else if (URL_NAMES.has(name)) {
      value = safeUrl(value)
    }
    text += ` ${name}="${escapeText(String(value))}"`
  }
  return text
}

/** The same for Edge: markup that is not escaped again. Later objects win over earlier ones. */
export function attrs(...values: (Attributes | null | undefined)[]) {
  return safe(attributes(values.length === 1 ? (values[0] ?? {}) : Object.assign({}, ...values)))
}
