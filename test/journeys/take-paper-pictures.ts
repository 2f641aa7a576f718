import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../architecture/sources.ts'
import { launchBrowser } from './browser.ts'
import { pdfPages } from './pdf-pages.ts'
import { startServer } from './running-server.ts'

/** Pictures of everything on paper, from the invented network that `take-pictures.ts` made: node --import tsx test/journeys/take-paper-pictures.ts [folder] */
const folder = process.argv[2] ?? join(root, 'docs/pictures/paper')
await mkdir(folder, { recursive: true })
const browser = await launchBrowser()
if (browser === null) throw new Error('no browser')
const server = await startServer(join(root, 'data-demo'))
const link = /\S+\/rondkijken#\S+/.exec(server.said())?.[0] ?? ''
try {
  const page = await browser.newPage()
  await page.goto(link)
  await page.getByRole('heading', { level: 1, name: 'Je projecten' }).waitFor()
  const read = async (path: string): Promise<any> => (await page.request.get(`${server.url}/api/leader/${path}`)).json()
  const { projects } = await read('projects')
  const project = projects.find(({ name }: { name: string }) => name === 'Netwerk Rivierenland').id
  const { organisations, waves } = await read(`projects/${project}`)
  const linde = organisations.find(({ name }: { name: string }) => name === 'Jeugdhulp De Linde').id
  const { quarter } = await read(`projects/${project}/progress?organisation=${linde}&width=640&scheme=light`)
  const youth = waves.flatMap(({ fieldworks }: any) => fieldworks).findLast(({ role, state }: any) => role === 'youth' && state === 'open')
  const papers: readonly (readonly [string, string])[] = [
    ['report', `/api/leader/projects/${project}/progress/report.pdf?organisation=${linde}&quarter=${quarter}`],
    ['report-of-network', `/api/leader/projects/${project}/progress/report.pdf?quarter=${quarter}`],
    ['hand-out', `/api/leader/projects/${project}/meeting/hand-out?about=${linde}`],
    ['board-page', `/api/leader/projects/${project}/board-page?about=${linde}`],
    ['municipality-page', `/api/leader/projects/${project}/municipality/paper`],
    ['poster', `/api/leader/cohorts/${youth.cohorts[0].id}/poster.pdf`],
    ['questionnaire', `/m/${youth.cohorts[0].id}/papier.pdf`],
  ]
  for (const [name, path] of papers) {
    const answer = await page.request.get(server.url + path)
    if (!answer.ok()) {
      console.log(name, answer.status(), await answer.text())
      continue
    }
    const pages = await pdfPages(page, await answer.body(), 2)
    for (const [index, png] of pages.entries()) await writeFile(join(folder, `${name}-${index + 1}.png`), png)
    console.log(name, pages.length)
  }
} finally {
  await browser.close()
  await server.stop()
}
