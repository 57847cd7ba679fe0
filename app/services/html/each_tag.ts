import type { Edge } from 'edge.js'
import type { TagContract } from 'edge.js/types'

/**
 * `@each(task in tasks)` as a plain loop. Edge's own tag calls an asynchronous function for each turn
 * and waits for it, which costs a row of a list more than its text does.
 */
export function eachTag(edge: Edge): TagContract {
  const original = edge.tags.each

  return {
    ...original,
    boot(template) {
      original.boot?.(template)
      Object.assign(template.prototype, { valuesOf })
    },
    compile(parser, buffer, token) {
      const { properties, children, loc, filename } = token
      const { left, right } = parser.utils.generateAST(properties.jsArg, loc, filename).expression
      // with a key as well, or something for an empty list: these are few and short
      const isPlain = left?.type === 'Identifier' && !children.some(isElse)
      if (!isPlain) return original.compile(parser, buffer, token)

      const list = parser.utils.stringify(parser.utils.transformAst(right, filename, parser))
      buffer.writeStatement(
        `for (let ${left.name} of template.valuesOf(${list})) {`,
        filename,
        loc.start.line
      )
      parser.stack.defineScope()
      parser.stack.defineVariable(left.name)
      for (const child of children) parser.processToken(child, buffer)
      parser.stack.clearScope()
      const out = buffer.outputVariableName
      buffer.writeStatement(`${out} = template.settle(${out});`, filename, -1)
      buffer.writeStatement('}', filename, -1)
    },
  }
}

const isElse = (child: any) => child.properties?.name === 'else'

const valuesOf = (list: unknown) => (Array.isArray(list) ? list : Object.values(list ?? {}))
