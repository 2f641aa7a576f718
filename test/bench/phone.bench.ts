import { brotliCompressSync } from 'node:zlib'
import { LeaderClient } from '../journeys/leader-client.ts'
import { launchBrowser } from '../journeys/browser.ts'
import { startServer } from '../journeys/running-server.ts'
import { quantile, report } from './report.ts'

/** The start page and the first question on a phone with a processor of a quarter of this speed and slow 4G (562 ms, 1.44 Mbit/s). */
const browser = await launchBrowser()
if (browser === null) throw new Error('no browser')
const server = await startServer()
try {
  const leader = await LeaderClient.first(server)
  const { fieldworks } = await leader.openWave(['De Linde'], ['youth'])
  const { id, secret } = fieldworks[0]!.cohorts[0]!
  const link = `${server.url}/m/${id}#${secret}`
  const html = Buffer.from(await (await fetch(`${server.url}/m/${id}`)).arrayBuffer())
  report('start page with its style', `${(html.length / 1024).toFixed(1)} KB, compressed ${(brotliCompressSync(html).length / 1024).toFixed(1)} KB`)

  const readable: number[] = []
  const firstQuestion: number[] = []
  for (let run = 0; run < 6; run += 1) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 562, downloadThroughput: (1.44 * 1024 * 1024) / 8, uploadThroughput: (0.7 * 1024 * 1024) / 8 })
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.goto(link, { waitUntil: 'domcontentloaded' })
    await page.locator('h1').waitFor()
    readable.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN))
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(4000)
    await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 })
    firstQuestion.push(
      await page.evaluate(async () => {
        const began = performance.now()
        document.querySelector<HTMLButtonElement>('#start')?.click()
        while (document.querySelector<HTMLElement>('.page-buttons')?.offsetParent == null) await new Promise((resolve) => requestAnimationFrame(resolve))
        return performance.now() - began
      }),
    )
    await context.close()
  }
  report('start page readable, 4× slowed phone on slow 4G, median of 6', `${quantile(readable, 0.5).toFixed(0)} ms`)
  report('first question after Start, code fetched, 4× slowed, median of 6', `${quantile(firstQuestion, 0.5).toFixed(0)} ms`)
} finally {
  await browser.close()
  await server.leave()
}
