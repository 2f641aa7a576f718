import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../../journeys/browser.ts'

const browser: Browser | null = await launchBrowser()
if (browser === null) console.warn(noBrowser)
afterAll(() => browser?.close())

const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${inside}</svg>`

describe.skipIf(browser === null)('a chart is built node by node', () => {
  let page: Page
  beforeAll(async () => {
    const source = fileURLToPath(new URL('../../../apps/leader/src/svg-element.ts', import.meta.url))
    const { outputFiles } = await build({ entryPoints: [source], bundle: true, format: 'iife', globalName: 'made', write: false })
    page = await browser!.newPage()
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
  })

  const drawn = (text: string): Promise<string> =>
    page.evaluate((given) => {
      const { svgElement } = (window as unknown as { made: { svgElement(text: string): SVGElement } }).made
      return new XMLSerializer().serializeToString(svgElement(given))
    }, text)

  test('what the server draws comes out as the parser of the browser reads it', async () => {
    const chart = svg('<title>Veiligheid &amp; &#39;hulp&#39;</title><g transform="translate(5,5)" aria-label="a &quot;b&quot; &lt;c&gt;"><path d="M0,0L1,1" fill="none"/><text x="3" style="white-space: pre;">n&#xA0;= 12 – é</text></g>')
    const parsed = await page.evaluate((text) => new XMLSerializer().serializeToString(new DOMParser().parseFromString(text, 'image/svg+xml')), chart)
    expect(await drawn(chart)).toBe(parsed)
  })

  test.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a page inside', svg('<foreignObject><p>x</p></foreignObject>')],
    ['a picture from elsewhere', svg('<image href="https://elders.example/a.png"/>')],
    ['a comment', svg('<!-- x -->')],
    ['a document type', `<!DOCTYPE svg>${svg('')}`],
    ['a missing end', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'],
    ['an end too many', svg('</g>')],
    ['two drawings', svg('') + svg('')],
    ['no drawing', 'hallo'],
    ['nothing', ''],
  ])('%s is refused', async (_what, text) => {
    await expect(drawn(text)).rejects.toThrow()
  })

  test('handlers and links are left out', async () => {
    const text = await drawn(svg('<g onclick="alert(1)" href="https://elders.example"><rect width="1" height="1" onload="x()"/></g>'))
    expect(text).toContain('<rect')
    expect(text).not.toMatch(/onclick|onload|href=/)
  })
})
