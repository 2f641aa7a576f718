import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { analyses } from '@leidraadspiegel/analysis'
import { run, type Outcome, type Selection } from '@leidraadspiegel/pipeline'
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

/** Runs the analyses and writes of each, per role: a table as CSV and JSON, and the chart as SVG and PNG; files of a pilot say so in their names. Says where. */
export async function writeOutcomes({ publications, criteria, surveys }: PublishedAnswers, { analysis, selection, folder }: OutcomeOptions, terminal: Terminal): Promise<void> {
  const wanted = Object.entries(analyses).filter(([name]) => analysis === undefined || name === analysis)
  if (wanted.length === 0) throw new Refused(`De analyse ${analysis} is er niet. Wel: ${Object.keys(analyses).join(', ')}.`)
  const codebooks = codebooksOf(surveys)
  const mark = publications.some(({ project }) => project.pilot) ? 'proefproject-' : ''
  await Promise.all([measureText(), mkdir(folder, { recursive: true })])
  for (const role of roles.filter((each) => publications.some((publication) => publication.role === each) && (selection.role ?? each) === each)) {
    for (const [name, one] of wanted) {
      const outcome = run(one, { publications, criteria, codebooks, selection: { ...selection, role }, drawing: { width, scheme: 'light' } })
      await writeOutcome(join(folder, `${mark}${name}-${role}`), outcome)
      terminal.line(`\n${outcome.question} (${role})`)
      for (const sentence of outcome.sentences) terminal.line(`  ${sentence}`)
    }
  }
  terminal.line(`\nGeschreven in ${folder}`)
}

async function writeOutcome(path: string, { svg, ...outcome }: Outcome): Promise<void> {
  await writeFile(`${path}.csv`, csvOf(outcome.columns, outcome.rows))
  await writeFile(`${path}.json`, `${JSON.stringify(outcome, null, 2)}\n`)
  if (svg === null) return
  await writeFile(`${path}.svg`, svg)
  await writeFile(`${path}.png`, pngOf(svg))
}
