import type { HttpRequest } from '@adonisjs/core/http'
import type { Template } from 'edge.js'
import { Written } from '#services/html/written'

const NOWHERE = { filename: '', line: 0, col: 0 }

declare module 'edge.js' {
  interface Template {
    written?: Written
    settle(text: string): string
  }
}

/**
 * A whole template, as Edge's own `render` draws it: where a request is answered with it as the bytes of an
 * HTML page, otherwise as a text. Edge's searches for newlines at the ends are left out; each copies the page.
 */
export function renderTemplate(this: Template, path: string, state: object): any {
  const data: Record<string, any> = this.getComponentState({ ...state }, {}, NOWHERE)
  if (data.request) this.written = answerWith(data.request)
  const drawn: string | Promise<string> = this.compileComponent(path)(this, data, {})
  const finish = (text: string) => {
    const page = this.stacks.fillPlaceholders(withoutOuterLines(text))
    return this.written?.bytesOf(page) ?? page
  }
  return typeof drawn === 'string' ? finish(drawn) : drawn.then(finish)
}

/** Of bytes the framework cannot tell what they are. */
function answerWith({ ctx }: HttpRequest) {
  ctx?.response.safeHeader('Content-Type', 'text/html; charset=utf-8')
  return new Written()
}

/** What a loop has drawn so far, which a page that is sent keeps as bytes. */
export function settle(this: Template, text: string): string {
  return this.written?.settle(text) ?? text
}

function withoutOuterLines(text: string) {
  const start = text.startsWith('\n') ? 1 : 0
  return text.endsWith('\n') ? text.slice(start, -1) : text.slice(start)
}
