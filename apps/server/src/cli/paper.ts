import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { loadLibrary } from '@leidraadspiegel/questionnaire'
import { questionnairePdf } from '@leidraadspiegel/report'
import { letterFolders } from '../letter.ts'
import type { Command } from './command.ts'
import { needed } from './arguments.ts'
import { Refused, WrongUse } from './terminal.ts'

/** A questionnaire for people as PDF, to read it through before there is a project; what only an organisation knows is left out. */
export const paper: Command = {
  summary: 'een vragenlijst als PDF, om te printen',
  usage: 'paper <vragenlijst> --out <bestand> [--core] [--organisation <naam>]',
  needsData: () => false,
  async run(given, { terminal, surveysFolder }) {
    const name = given.words[0]
    if (name === undefined) throw new WrongUse('Noem de vragenlijst, bijvoorbeeld: paper youth --out vragenlijst.pdf')
    const out = resolve(terminal.folder, needed(given, 'out'))
    const { startPages, helpLines, latest } = await loadLibrary(surveysFolder)
    const survey = latest(name)
    const startPage = startPages[name] ?? startPages[survey?.codebook.role ?? '']
    const role = survey?.codebook.role ?? null
    if (survey === undefined || startPage === undefined || role === null) throw new Refused(`${name} is geen vragenlijst voor mensen.`)
    const form = given.core === true ? 'core' : 'full'
    const minutes = survey.codebook.minutes[form]
    if (minutes === null) throw new Refused(`Van ${name} is er geen korte versie.`)
    const organisation = given.organisation ?? 'Onze organisatie'
    const fill = (text: string): string => text.replaceAll('{organisatie}', organisation).replaceAll('{minuten}', String(minutes))
    const sections = startPage.sections.map(({ heading, paragraphs }) => ({ heading: fill(heading), paragraphs: paragraphs.map(fill).filter(isFilled) })).filter(({ paragraphs }) => paragraphs.length > 0)
    const start = { title: fill(startPage.title), lead: fill(startPage.lead), openNotice: fill(startPage.openNotice), sections }
    const help = { lead: helpLines.lead, lines: helpLines.lines.filter(({ roles }) => roles.includes(role)) }
    await writeFile(out, await questionnairePdf({ survey, form, asks: { words: true, age: true }, organisation, contact: '', until: null, pilot: false, start, help }, letterFolders))
    terminal.line(`${out} is klaar.`)
  },
}

function isFilled(text: string): boolean {
  return !/\{[a-z]+\}/.test(text)
}
