import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const ofPlaywright = createRequire(import.meta.url).resolve('@axe-core/playwright')
const source = readFileSync(createRequire(ofPlaywright).resolve('axe-core/axe.min.js'), 'utf8')

interface Found {
  id: string
  nodes: { html: string }[]
}

/**
 * What axe finds against WCAG 2.2 AA and good practice, and what it cannot decide. Much faster than the builder of the package, which
 * loads axe and opens a page for every look. Contrast that axe cannot decide is no finding: the bar of help lies over a text then, and the
 * same colours are decided elsewhere on the screen. `rules` null: all.
 */
export async function findings(page: Page, rules: readonly string[] | null = null): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run(context: unknown, options: unknown): Promise<{ violations: Found[]; incomplete: Found[] }> } }
    const runOnly = rules ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations, incomplete } = await axe.run(document, { runOnly, resultTypes: ['violations', 'incomplete'] })
    const undecided = incomplete.filter(({ id }) => id !== 'color-contrast')
    return [...violations, ...undecided].map((found) => `${violations.includes(found) ? 'wrong' : 'undecided'} ${found.id}: ${found.nodes.map(({ html }) => html).join(' ').slice(0, 300)}`)
  }, rules)
}
