import type { Template } from 'edge.js'

const NOWHERE = { filename: '', line: 0, col: 0 }

/**
 * A whole template, as Edge's own `render` draws it, without its two searches for newlines at the ends:
 * each copies the page, which for a list is a quarter of a megabyte.
 */
export function renderTemplate(this: Template, path: string, state: object): any {
  const data = this.getComponentState({ ...state }, {}, NOWHERE)
  const drawn: string | Promise<string> = this.compileComponent(path)(this, data, {})
  const finish = (text: string) => this.stacks.fillPlaceholders(withoutOuterLines(text))
  return typeof drawn === 'string' ? finish(drawn) : drawn.then(finish)
}

function withoutOuterLines(text: string) {
  const start = text.startsWith('\n') ? 1 : 0
  return text.endsWith('\n') ? text.slice(start, -1) : text.slice(start)
}
