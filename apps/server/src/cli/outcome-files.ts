import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { analyses } from '@leidraadspiegel/analysis'
import { run, type Analysis, type Outcome, type Selection } from '@leidraadspiegel/pipeline'
import { roles } from '@leidraadspiegel/schema'
import { csvOf } from '../csv/write.ts'
import { pngOf } from '../png.ts'
import { codebooksOf } from '../wordings.ts'
import { measureText } from '../text-widths.ts'
import type { PublishedAnswers } from './bring-your-own.ts'
import { Refused, type Terminal } from './terminal.ts'

export interface OutcomeOptions {
  /** Only this analysis. */
  analysis?: string | undefined
  selection: Selection
  folder: string
}

const width = 900

/** Runs the analyses and writes of each, per role, or once when it is about organisations themselves: a table as CSV and JSON, and the chart as SVG and PNG; files of a pilot say so in their names. Says where. */
export async function writeOutcomes({ publications, statements, criteria, surveys }: PublishedAnswers, { analysis, selection, folder }: OutcomeOptions, terminal: Terminal): Promise<void> {
  const wanted = Object.entries(analyses).filter(([name]) => analysis === undefined || name === analysis)
  if (wanted.length === 0) throw new Refused(`De analyse ${analysis} is er niet. Wel: ${Object.keys(analyses).join(', ')}.`)
  const codebooks = codebooksOf(surveys)
  const mark = publications.some(({ project }) => project.pilot) ? 'proefproject-' : ''
  await Promise.all([measureText(), mkdir(folder, { recursive: true })])
  const write = async (one: Analysis, name: string, chosen: Selection): Promise<void> => {
    const outcome = run(one, { publications, statements, criteria, codebooks, selection: chosen, drawing: { width, scheme: 'light' } })
    await writeOutcome(join(folder, `${mark}${name}`), outcome)
    terminal.line(`\n${outcome.question}${chosen.role === undefined ? '' : ` (${chosen.role})`}`)
    for (const sentence of outcome.sentences) terminal.line(`  ${sentence}`)
  }
  const asked = roles.filter((each) => publications.some((publication) => publication.role === each) && (selection.role ?? each) === each)
  const runs = [
    ...wanted.filter(([, one]) => one.about === 'organisation' && statements.length > 0).map(([name, one]) => ({ one, name, chosen: selection })),
    ...asked.flatMap((role) => wanted.filter(([, one]) => one.about !== 'organisation').map(([name, one]) => ({ one, name: `${name}-${role}`, chosen: { ...selection, role } }))),
  ]
  if (runs.length === 0) throw new Refused('Deze analyse past niet bij wat er is ingelezen of gepubliceerd.')
  for (const { one, name, chosen } of runs) await write(one, name, chosen)
  terminal.line(`\nGeschreven in ${folder}`)
}

async function writeOutcome(path: string, { svg, ...outcome }: Outcome): Promise<void> {
  await writeFile(`${path}.csv`, csvOf(outcome.columns, outcome.rows))
  await writeFile(`${path}.json`, `${JSON.stringify(outcome, null, 2)}\n`)
  if (svg === null) return
  await writeFile(`${path}.svg`, svg)
  await writeFile(`${path}.png`, pngOf(svg))
}
