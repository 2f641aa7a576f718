import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

export const phone = { viewport: { width: 390, height: 844 } }
export const desktop = { viewport: { width: 1280, height: 900 } }

const heading = (page: Page): Promise<string> => page.locator('main h1:visible').innerText()

/** Whether the page still draws and what its button is, for who reads why a press failed. */
const state = (page: Page): Promise<string> => page.evaluate(() => new Promise<string>((say) => {
  const button = document.querySelector<HTMLButtonElement>('.next')
  const tell = (draws: string) => say(`The page ${draws}, is ${document.visibilityState}; its button: ${button?.outerHTML ?? 'gone'}.`)
  requestAnimationFrame(() => tell('draws'))
  setTimeout(() => tell('no longer draws'), 2_000)
}))

/** Somebody opens the link, reads, answers every question with the first choice, and sends. `look` is called on every page. */
export async function answer(browser: Browser, link: string, screen: BrowserContextOptions, look: (page: Page, title: string) => Promise<void> = async () => {}): Promise<string> {
  const context = await browser.newContext({ locale: 'nl-NL', ...screen })
  const page = await context.newPage()
  await page.goto(link)
  await page.locator('#start').waitFor()
  await look(page, 'start')
  await page.locator('#start').click()
  for (;;) {
    await page.locator('.next').waitFor()
    await page.evaluate(() => {
      for (const group of document.querySelectorAll<HTMLElement>('fieldset')) group.querySelector('label')?.click()
    })
    const before = await heading(page)
    await look(page, before)
    const last = (await page.locator('.next').innerText()) === 'Versturen'
    await page.locator('.next').click().catch(async (error: Error) => Promise.reject(new Error(`${error.message}\n${await state(page)}`)))
    if (last) break
    await page.waitForFunction((old) => [...document.querySelectorAll<HTMLElement>('main h1')].some((each) => each.offsetParent !== null && each.innerText !== old), before)
  }
  await page.locator('main h1:visible', { hasText: /^Dank/ }).waitFor()
  const end = await heading(page)
  await look(page, 'end')
  await context.close()
  return end
}
