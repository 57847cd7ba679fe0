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
 */
export async function findings(page: Page, only?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source)
  // a colour on its way to another is neither
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()))
  const options: RunOptions = {
    runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: TAGS },
    rules: only ? {} : { 'target-size': { enabled: true } },
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
