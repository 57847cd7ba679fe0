import type { Edge } from 'edge.js'
import type { TagContract } from 'edge.js/types'

/**
 * `@partial('partials/task_row')` puts a template's text where it stands when the page is compiled.
 * Edge's own `@include` compiles anew at every call, and a component costs a copy of all shared values:
 * both are too dear for something that a page repeats fifty times. The partial sees the variables of
 * the place it stands in.
 */
export function partialTag(edge: Edge): TagContract {
  return {
    tagName: 'partial',
    block: false,
    seekable: true,
    compile(parser, buffer, token) {
      const path = token.properties.jsArg.trim().replace(/^(['"])(.*)\1$/, '$2')
      const compiler = parser.asyncMode ? edge.asyncCompiler : edge.compiler
      for (const child of compiler.tokenize(path, parser)) parser.processToken(child, buffer)
    },
  }
}
