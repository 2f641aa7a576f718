import { existsSync } from 'node:fs'
import { chromium, type Browser, type LaunchOptions } from 'playwright-core'

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** How long a page may take over one thing, on a machine that does other work too. */
const patience = 60_000

async function launch(options: LaunchOptions): Promise<Browser> {
  const browser = await chromium.launch(options)
  browser.on('context', (context) => context.setDefaultTimeout(patience))
  return browser
}

/** A real browser: the one of the system, else the one that comes with the packages (Linux x64). `null` where neither is. */
export async function launchBrowser(): Promise<Browser | null> {
  const found = places.find((place) => place !== undefined && existsSync(place))
  if (found !== undefined) return launch({ executablePath: found, args: quiet })
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  packaged.setGraphicsMode = false
  return launch({ executablePath: await packaged.executablePath(), args: [...quiet, '--headless=shell', '--no-zygote', '--font-render-hinting=none'] })
}

export const noBrowser = 'NO BROWSER: the journeys were SKIPPED. Install Chromium or Chrome, or set CHROMIUM_PATH.'
