import { launchBrowser } from '../journeys/browser.ts'
import { openTakingPart } from '../apps/respondent/taking-part-server.ts'
import { quantile, report } from './report.ts'

/** The eight slow hashes of a code of one's own in a browser. A browser computes them outside the page, where a throttled processor does not reach: for a phone, four times as long. */
const browser = await launchBrowser()
if (browser === null) throw new Error('no browser')
const server = await openTakingPart({ folder: 'surveys/manager/v1', role: 'manager', ownCodeSalt: '0'.repeat(32) })
try {
  const page = await browser.newPage()
  await page.goto(server.link)
  const runs: { took: number; longest: number }[] = []
  for (let run = 0; run < 7; run += 1)
    runs.push(
      await page.evaluate(async () => {
        let ticked = performance.now()
        let longest = 0
        const timer = setInterval(() => {
          longest = Math.max(longest, performance.now() - ticked)
          ticked = performance.now()
        }, 1)
        const began = performance.now()
        await Promise.all(
          Array.from({ length: 8 }, async (_, at) => {
            const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(`code ${at}`), 'PBKDF2', false, ['deriveBits'])
            await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: new TextEncoder().encode('salt'), iterations: 600_000 }, key, 256)
          }),
        )
        clearInterval(timer)
        return { took: performance.now() - began, longest }
      }),
    )
  report('eight values of a code, 600,000 rounds each, median of 7', `${quantile(runs.map(({ took }) => took), 0.5).toFixed(0)} ms`)
  report('longest that the page stood still meanwhile, median of 7', `${quantile(runs.map(({ longest }) => longest), 0.5).toFixed(0)} ms`)
} finally {
  await browser.close()
  await server.close()
}
