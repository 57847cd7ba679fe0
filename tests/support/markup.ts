import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5'

export type ElementSketch = { tag: string; attributes: string[] }
type Visit = (element: Tree.Element) => void

function walk(node: Tree.Node, visit: Visit) {
  if ('tagName' in node) visit(node)
  // what a <template> holds is markup too
  const children = 'content' in node ? node.content.childNodes : (node as Tree.Element).childNodes
  for (const child of children ?? []) walk(child, visit)
}

/** All elements of a page in order, as a browser understands it. */
export function elementsOf(html: string): Tree.Element[] {
  const elements: Tree.Element[] = []
  walk(parse(html), (element) => elements.push(element))
  return elements
}

/** Elements and the names of their attributes, without any text: what a value must never change. */
export const sketch = (html: string): ElementSketch[] =>
  elementsOf(html).map(({ tagName, attrs }) => ({
    tag: tagName,
    attributes: attrs.map(({ name }) => name).sort(),
  }))

/** All text of a page and all values of attributes, decoded. */
export function textsOf(html: string): string[] {
  const texts: string[] = []
  const visit = (node: Tree.Node) => {
    if (node.nodeName === '#text') texts.push((node as Tree.TextNode).value)
    for (const { value } of (node as Tree.Element).attrs ?? []) texts.push(value)
    for (const child of (node as Tree.Element).childNodes ?? []) visit(child)
  }
  visit(parse(html))
  return texts
}
