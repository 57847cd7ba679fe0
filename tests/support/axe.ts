import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright'

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds on a page, a line each. It is put into the page through the developer tools, so
 * that the content security policy stays as it is.
 *
 * @param only rules to run instead of all that WCAG 2.2 AA and good practice ask for
 * @param except rules to leave out
 */
export async function findings(
  page: Page,
  { only, except = [] }: { only?: string[]; except?: string[] } = {}
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source)
  // a colour on its way to another is neither
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()))
  const options: RunOptions = {
    runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: TAGS },
    rules: {
      ...(only ? {} : { 'target-size': { enabled: true } }),
      ...Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    },
    resultTypes: ['violations'],
  }
  const { violations } = await page.evaluate(
    (given) => (window as unknown as { axe: any }).axe.run(document, given) as Promise<AxeResults>,
    options
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, any, all }) =>
        `${id}: ${target.join(' ')} ${html.slice(0, 160)} (${[...any, ...all][0]?.message ?? ''})`
    )
  )
}

/** What is wider than the window, a line each; nothing on a page that does not scroll sideways. */
export function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const clipped = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || clipped(element.parentElement))
    return [...document.body.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > width + 0.5)
      .filter((one) => !clipped(one.parentElement))
      .slice(0, 5)
      .map((one) => {
        const { right } = one.getBoundingClientRect()
        return `${one.tagName.toLowerCase()}.${one.className} ends at ${Math.round(right)} of ${width}`
      })
  })
}

/**
 * What a pointer cannot reach because a link or a button of something else lies over it, a line each. What
 * comes out only where one points, and what lies over the page for a while, is left out.
 */
export function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main')
    const controls = main?.querySelectorAll<HTMLElement>('a, button, input, select, textarea') ?? []
    const found: string[] = []
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    for (const one of controls) {
      if (!isShown(one)) continue
      one.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top, width, height } = one.getBoundingClientRect()
      const hit = document.elementFromPoint(left + Math.min(width / 2, 24), top + height / 2)
      const over = hit?.closest('a, button')
      if (!over || !isShown(over) || !main!.contains(over)) continue
      if (over.contains(one) || one.contains(over)) continue
      if (one.closest('label')?.contains(over)) continue
      const name = (element: Element) =>
        `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 40)}”`
      found.push(`${name(one)} lies under ${name(over)}`)
    }
    window.scrollTo(0, 0)
    return found.slice(0, 5)
  })
}
