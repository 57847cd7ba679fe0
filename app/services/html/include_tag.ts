import type { Edge } from 'edge.js'
import type { TagContract } from 'edge.js/types'

/**
 * `@include('…')` with a fixed path puts the template's text where it stands when the page is compiled.
 * Edge's own tag compiles the included file anew at every call, in production too, and a component costs
 * a copy of all shared values: both are too dear for something that a page repeats fifty times. The
 * included text sees the variables of its place; its own `@let`s stay inside.
 */
export function includeTag(edge: Edge): TagContract {
  const original = edge.tags.include
  const open: string[] = []

  return {
    ...original,
    compile(parser, buffer, token) {
      const [, path] = /^(['"])([^'"]+)\1$/.exec(token.properties.jsArg.trim())?.slice(1) ?? []
      // a path that is known only later, or a template that includes itself
      if (!path || open.includes(path)) return original.compile(parser, buffer, token)

      const compiler = parser.asyncMode ? edge.asyncCompiler : edge.compiler
      open.push(path)
      buffer.writeStatement('{', token.filename, token.loc.start.line)
      parser.stack.defineScope()
      for (const child of compiler.tokenize(path, parser)) parser.processToken(child, buffer)
      parser.stack.clearScope()
      buffer.writeStatement('}', token.filename, -1)
      open.pop()
    },
  }
}
