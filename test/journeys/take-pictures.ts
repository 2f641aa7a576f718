import { mkdir } from 'node:fs/promises'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { root } from '../architecture/sources.ts'
import { answer, desktop, phone } from './answering.ts'
import { launchBrowser } from './browser.ts'
import { startServer } from './running-server.ts'

/** The pictures of the README, from the invented network: node --import tsx test/journeys/take-pictures.ts [folder] */
const folder = process.argv[2] ?? join(root, 'docs/pictures')
const data = join(root, 'data-demo')

async function lookAround(browser: Browser, link: string, screen: typeof desktop, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'nl-NL', colorScheme, ...screen })).newPage()
  await page.goto(link)
  await page.getByRole('heading', { level: 1, name: 'Je projecten' }).waitFor()
  return page
}

async function picture(page: Page, path: string, name: string, height: number): Promise<void> {
  if (path !== '') await page.goto(path)
  await page.locator('h1:visible').first().waitFor()
  await page.waitForLoadState('networkidle')
  const { width } = page.viewportSize() ?? desktop.viewport
  await page.setViewportSize({ width, height })
  await page.waitForTimeout(400)
  await page.waitForFunction(() => document.querySelector('.loading') === null)
  await page.evaluate(() => scrollTo(0, 0))
  await page.screenshot({ path: join(folder, `${name}.png`) })
  console.log(name)
}

async function send(page: Page, method: string, path: string, data?: unknown): Promise<any> {
  const { origin } = new URL(page.url())
  return (await page.request.fetch(`${origin}/api/leader/${path}`, { method, headers: { origin, 'content-type': 'application/json' }, ...(data !== undefined && { data }) })).json()
}

/** A fourth wave in which young people can answer now. */
async function openYouth(page: Page, project: string): Promise<{ wave: number; link: string }> {
  const id = project.split('/').at(-1) ?? ''
  const known = (await send(page, 'GET', `projects/${id}`)).waves.find(({ title }: { title: string }) => title === 'Vierde meting')
  const wave = known ?? (await send(page, 'POST', `projects/${id}/waves`, { title: 'Vierde meting', fieldworks: [{ role: 'youth', form: 'full' }] })).wave
  const [fieldwork] = (await send(page, 'GET', `projects/${id}`)).waves.find((each: { id: string }) => each.id === wave.id).fieldworks
  if (fieldwork.state === 'draft') await send(page, 'POST', `fieldworks/${fieldwork.id}/open`, {})
  return { wave: wave.number, link: (await send(page, 'POST', `cohorts/${fieldwork.cohorts[0].id}/link`, {})).url }
}

spawnSync(process.execPath, [join(root, 'apps/server/dist/cli.mjs'), 'demo'], { stdio: 'inherit', env: { ...process.env, DATA_DIR: data, UV_THREADPOOL_SIZE: '16' } })
await mkdir(folder, { recursive: true })
const browser = await launchBrowser()
if (browser === null) throw new Error('no browser')
const server = await startServer(data)
const link = /\S+\/rondkijken#\S+/.exec(server.said())?.[0] ?? ''
try {
  const page = await lookAround(browser, link, desktop)
  await picture(page, '', 'projects-desktop', 600)
  await page.getByRole('link', { name: /Netwerk Rivierenland/ }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Netwerk Rivierenland' }).waitFor()
  const project = page.url()
  await picture(page, project, 'project-desktop', 1000)
  const first = (await send(page, 'GET', `projects/${project.split('/').at(-1)}`)).organisations[0].id
  const results = `${project}/uitkomsten`
  await picture(page, `${results}/on-one-page?organisation=${first}`, 'one-page-desktop', 1000)
  await picture(page, `${project}/stappenplan`, 'steps-desktop', 1000)
  await picture(page, `${project}/mensen`, 'people-desktop', 1000)
  const linde = (await send(page, 'GET', `projects/${project.split('/').at(-1)}`)).organisations.find(({ name }: { name: string }) => name === 'Jeugdhulp De Linde').id
  await picture(page, `${project}/bevindingen?organisatie=${linde}`, 'evidence-desktop', 1000)
  await picture(page, `${results}/protocolscan?organisation=${linde}`, 'scan-desktop', 1000)
  await picture(page, `${project}/terugkoppeling/schermen?organisation=${linde}&scherm=3`, 'meeting-desktop', 900)
  await picture(page, `${project}/netwerk`, 'network-desktop', 1000)
  await picture(page, `${project}/plan/verbeterpunten?van=${linde}`, 'points-desktop', 1000)
  await picture(page, `${project}/plan?van=${linde}`, 'plan-desktop', 1000)
  await picture(page, `${project}/plan/onderwerp/veiligheidsplan?van=${linde}`, 'line-desktop', 1000)
  await picture(page, `${project}/voortgang?van=${linde}`, 'progress-desktop', 1000)
  await picture(page, `${project}/voortgang/rapport?van=${linde}`, 'report-desktop', 1000)
  await picture(page, `${project}/voortgang/evaluatie?van=${linde}`, 'evaluation-desktop', 1000)
  await picture(page, `${results}/change-per-criterion?role=professional&organisation=${first}`, 'change-desktop', 1000)
  await picture(page, `${results}/score-per-criterion?organisation=${first}`, 'scores-desktop', 1000)
  await picture(page, `${results}/answers-per-item?role=youth&organisation=${first}&criterion=signaleren-en-bespreken`, 'answers-desktop', 1000)
  await picture(page, `${results}/response`, 'response-desktop', 1000)
  await picture(page, `${results}/attention?organisation=${first}`, 'attention-desktop', 1000)
  await picture(page, `${results}/perspectives?organisation=${first}&criterion=veiligheidsplan`, 'perspectives-desktop', 1000)
  await picture(page, `${results}/network-scores?role=professional`, 'network-scores-desktop', 1000)
  await picture(page, `${server.url}/uitleg`, 'explanation-desktop', 1000)
  await picture(page, `${server.url}/waarom-niet`, 'why-not-desktop', 1000)
  const small = await lookAround(browser, link, phone)
  await picture(small, `${results}/change-per-criterion?role=professional&organisation=${first}`, 'change-phone', 844)
  await picture(small, project, 'project-phone', 844)
  await picture(small, `${project}/stappenplan`, 'steps-phone', 844)
  await picture(small, `${project}/plan?van=${linde}`, 'plan-phone', 844)
  await picture(small, `${results}/on-one-page?organisation=${first}`, 'one-page-phone', 844)
  await picture(small, `${results}/network-scores?role=youth`, 'network-scores-phone', 844)
  const dark = await lookAround(browser, link, desktop, 'dark')
  await picture(dark, `${results}/change-per-criterion?role=professional&organisation=${first}`, 'change-dark', 1000)

  await picture(page, `${server.url}/projecten/nieuw`, 'new-project-desktop', 800)
  await picture(page, `${project}/organisaties/nieuw`, 'new-organisation-desktop', 1000)
  await picture(page, `${project}/organisaties/${first}`, 'organisation-desktop', 1400)
  await picture(page, `${project}/metingen/nieuw`, 'new-wave-desktop', 1000)

  const made = await openYouth(page, project)
  await picture(page, `${project}/metingen/${made.wave}/youth`, 'fieldwork-desktop', 1000)
  await picture(small, `${project}/metingen/${made.wave}/youth`, 'fieldwork-phone', 844)
  const cohort = new URL(made.link).pathname.split('/').at(-1) ?? ''
  await picture(page, `${project}/metingen/${made.wave}/youth/poster/${cohort}`, 'poster-desktop', 1000)
  let questions = 0
  await answer(browser, made.link, phone, async (each, title) => {
    if (title === 'start') await picture(each, '', 'start-phone', 844)
    else if (title === 'end') await picture(each, '', 'end-phone', 844)
    else if (++questions === 2) await picture(each, '', 'questions-phone', 844)
  })
  await answer(browser, made.link, desktop, async (each, title) => {
    if (title === 'start') await picture(each, '', 'start-desktop', 1000)
    else if (title.includes('Iemand om mee te praten')) await picture(each, '', 'questions-desktop', 1000)
  })
} finally {
  await browser.close()
  await server.stop()
}
