import type { Page } from 'playwright-core'
import { headingOf } from '../visit.ts'

interface Stop {
  /** Where the focus is. */
  at: 'body' | 'radio' | 'checkbox' | 'writing' | 'list' | 'next' | 'start' | 'other'
  what: string
  /** Whether something shows where the focus is, with nothing lying over it. */
  seen: boolean
  answered: boolean
  /** How many answers the question has, and its place among those of the page. */
  choices: number
  ordinal: number
}

/** Goes one stop on, and says where that is. */
export async function tab(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement
    const label = element.closest('label')
    const { left, top, width, height } = (label ?? element).getBoundingClientRect()
    const above = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12))
    const outlined = [element, label].some((each) => each !== null && getComputedStyle(each).outlineStyle !== 'none' && getComputedStyle(each).outlineWidth !== '0px')
    const uncovered = above !== null && ((label ?? element).contains(above) || above.contains(element))
    const group = element.name === '' ? [] : [...document.querySelectorAll<HTMLInputElement>(`[name="${element.name}"]`)]
    const names = [...new Set([...document.querySelectorAll<HTMLInputElement>('main input[type=radio]')].filter((each) => each.offsetParent !== null).map(({ name }) => name))]
    const kinds = { BODY: 'body', TEXTAREA: 'writing', SELECT: 'list' } as Record<string, Stop['at']>
    const at = element.type === 'radio' || element.type === 'checkbox' ? element.type : element.matches('.next') ? 'next' : element.id === 'start' ? 'start' : (kinds[element.tagName] ?? 'other')
    return { at, what: `${element.tagName} ${element.innerText || element.name}`.trim(), seen: element === document.body || (outlined && uncovered), answered: group.some(({ checked }) => checked), choices: group.length, ordinal: names.indexOf(element.name) }
  })
}

/** Walks through a page and answers what comes by, until the button to go on; gives what was met without a sign of the focus. */
export async function answerByKeyboard(page: Page): Promise<string[]> {
  const unseen: string[] = []
  for (let presses = 0; presses < 80; presses++) {
    const stop = await tab(page)
    if (!stop.seen) unseen.push(`${await headingOf(page)}: ${stop.what}`)
    if (stop.at === 'next') return unseen
    if ((stop.at === 'radio' && !stop.answered) || stop.at === 'checkbox') await page.keyboard.press('Space')
    if (stop.at === 'radio' && stop.choices > 2 && stop.ordinal % 2 === 1) await page.keyboard.press('ArrowDown')
    if (stop.at === 'list') await page.keyboard.press('ArrowDown')
    if (stop.at === 'writing') await page.keyboard.type('Het is hier rustig.')
  }
  throw new Error(`Tab does not reach the way on from "${await headingOf(page)}"`)
}

/** Presses Enter and waits for the next screen, whose heading has the focus. */
export async function goOnByKeyboard(page: Page): Promise<void> {
  const before = await headingOf(page)
  await page.keyboard.press('Enter')
  await page.waitForFunction((old) => document.activeElement?.tagName === 'H1' && (document.activeElement as HTMLElement).innerText.replace(/\s+/g, ' ').trim() !== old, before)
}

/** Everything Tab comes by on a page, in order, until it leaves the page; without a trap every link and button is there once. */
export async function fullCircle(page: Page): Promise<{ met: string[]; there: number }> {
  const met: string[] = []
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  for (let presses = 0; presses < 120; presses++) {
    const { at, what } = await tab(page)
    if (at === 'body' || what === met[0]) break
    met.push(what)
  }
  const there = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLInputElement>('a[href], button, input, textarea, select')].filter((each) => each.offsetParent !== null && getComputedStyle(each).visibility === 'visible' && each.tabIndex >= 0)
    const groups = new Set(all.filter(({ type }) => type === 'radio').map(({ name }) => name))
    return all.filter(({ type }) => type !== 'radio').length + groups.size
  })
  return { met, there }
}
