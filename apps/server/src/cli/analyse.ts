import { resolve } from 'node:path'
import { Role } from '@leidraadspiegel/schema'
import { needed, type Arguments } from './arguments.ts'
import { publishOwnFiles, type PublishedAnswers } from './bring-your-own.ts'
import type { Command, CommandContext } from './command.ts'
import { findProject } from './find-project.ts'
import { writeOutcomes } from './outcome-files.ts'
import { Refused, WrongUse } from './terminal.ts'

/** Analyses what a project published, or CSV files of somebody's own with the survey they belong to. */
export const analyse: Command = {
  summary: 'tabellen en grafieken maken van een project of van eigen bestanden',
  usage: [
    'analyse --project <naam> --out <map> [--analysis <naam>] [--role <rol>] [--wave <nummer>]',
    'analyse --survey <survey.json> --codebook <codebook.json> --criteria <criteria.json> --answers <bestand.csv> [--answers …] --out <map> [--good-rows]',
    'analyse --survey <naam van een vragenlijst van ons> --answers <bestand.csv> --out <map>',
  ].join('\n  '),
  needsData: ({ survey }) => survey === undefined,
  async run(given, context) {
    const folder = resolve(context.terminal.folder, needed(given, 'out'))
    const published = given.survey === undefined ? await ofProject(given, context) : await publishOwnFiles(given, context)
    if (published.publications.length + published.statements.length === 0) throw new Refused('Er is nog niets gepubliceerd.')
    await writeOutcomes(published, { analysis: given.analysis, selection: selectionOf(given, published), folder }, context.terminal)
  },
}

async function ofProject(given: Arguments, context: CommandContext): Promise<PublishedAnswers> {
  const { store, library } = await context.data()
  const project = await findProject(store, needed(given, 'project'))
  return { publications: await store.publications.list(project.id), statements: [], criteria: library.criteria, surveys: library.list() }
}

function selectionOf({ role, wave, organisation }: Arguments, published: PublishedAnswers) {
  const known = Role.safeParse(role)
  if (role !== undefined && !known.success) throw new WrongUse(`De rol ${role} is er niet. Wel: ${Role.options.join(', ')}.`)
  if (wave !== undefined && !/^[1-9]\d{0,2}$/.test(wave)) throw new WrongUse('De optie --wave is een nummer, vanaf 1.')
  return {
    ...(known.success && { role: known.data }),
    ...(wave !== undefined && { wave: Number(wave) }),
    ...(organisation !== undefined && { organisation: organisationOf(organisation, published) }),
  }
}

function organisationOf(name: string, { publications, statements }: PublishedAnswers): string {
  const known = [...publications.flatMap(({ groups }) => groups), ...statements]
  const found = known.find(({ organisation, title }) => organisation === name || title.toLowerCase() === name.toLowerCase())
  if (found?.organisation == null) throw new Refused(`Over de organisatie ${name} is niets gepubliceerd.`)
  return found.organisation
}
