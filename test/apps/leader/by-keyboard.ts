import type { Page } from 'playwright-core'
import { expect } from 'vitest'

interface Focused {
  name: string
  outlined: boolean
}

/** What has the focus: its name, and whether one can see that. */
export const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : []
    const labelled = element.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id)?.textContent) ?? []
    const name = element.getAttribute('aria-label') ?? (labelled.length > 0 ? labelled.join(' ') : labels.map((label) => label.textContent).join(' ') || element.textContent)
    const drawn = [element, element.closest('.choice')?.querySelector('.choice__box'), element.closest('.card--link')].filter((each) => each != null)
    return { name: name ?? '', outlined: drawn.some((each) => getComputedStyle(each).outlineStyle !== 'none') }
  })

/** Tabs on until something with this name has the focus; every stop on the way shows that it has it. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab')
    const { name: found, outlined } = await focused(page)
    expect(outlined, `the focus on "${found}" can be seen`).toBe(true)
    if (name.test(found)) return
  }
  throw new Error(`nothing called ${name} could be reached`)
}

/** Tabs on to a button or link, and presses it. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** Tabs on to a field, and types. */
export async function type(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.type(text)
}

/** A new page has put the focus on its title. */
export const arriveAt = (page: Page, heading: string): Promise<unknown> =>
  page.waitForFunction((text) => document.activeElement?.tagName === 'H1' && document.activeElement.textContent?.includes(text), heading)
