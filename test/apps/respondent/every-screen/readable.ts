import type { Page } from 'playwright-core'
import { findings } from '../axe.ts'

interface Setting {
  name: string
  width: number
  height: number
  colorScheme: 'light' | 'dark'
  /** Of letters, in percent. */
  letters: number
}

const light: Setting = { name: '320 px, light', width: 320, height: 640, colorScheme: 'light', letters: 100 }
const darkAndLarge: Setting = { name: '320 px, dark, letters of 200 %', width: 320, height: 640, colorScheme: 'dark', letters: 200 }
/** A screen of 1280 by 1024 at 400 %, in the colours that were looked at. */
const zoomed: Setting = { name: '400 % zoom', width: 320, height: 256, colorScheme: 'light', letters: 100 }

/** What can differ between two settings of the same screen; the rest of axe reads the same document. */
const ofSize = ['scrollable-region-focusable', 'target-size']
const ofSizeAndColour = [...ofSize, 'color-contrast', 'link-in-text-block']

/** Shows a page that is already open in another setting. */
async function set(page: Page, { width, height, colorScheme, letters }: Setting): Promise<void> {
  await Promise.all([
    page.setViewportSize({ width, height }),
    page.emulateMedia({ colorScheme }),
    page.evaluate((percent) => void (document.documentElement.style.fontSize = percent === 100 ? '' : `${percent}%`), letters),
  ])
}

/**
 * axe looks at every screen in light and, of who has a style of his own (`ownStyle`), in turn in dark and large or zoomed; nothing may be too
 * wide in any of them, whatever the words. `first` shifts the turns, so that every kind of screen is met in every setting.
 */
export function reader(first: number, ownStyle: boolean): { look: (page: Page, screen: string) => Promise<void>; wrong: string[]; seen: string[] } {
  const wrong: string[] = []
  const seen: string[] = []
  const look = async (page: Page, screen: string) => {
    const turn = (seen.push(screen) + first) % 2
    for (const setting of turn === 0 ? [light, darkAndLarge] : [light, darkAndLarge, zoomed]) {
      if (setting !== light) await set(page, setting)
      const about = `${screen} (${setting.name}):`
      if ((await tooWide(page)) > 0) wrong.push(`${about} too wide`)
      if (setting === light || (ownStyle && (setting === zoomed || turn === 0))) wrong.push(...(await findings(page, setting === light ? null : turn === 0 ? ofSizeAndColour : ofSize)).map((found) => `${about} ${found}`))
    }
    await set(page, light)
  }
  return { look, wrong, seen }
}

/** How many pixels fall off the side of the screen. */
const tooWide = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))
