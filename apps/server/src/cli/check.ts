import { resolve } from 'node:path'
import { checkFolder, loadLibrary } from '@leidraadspiegel/questionnaire'
import { daysOfHelpLines, helpLinesAreOld, today, type HelpLines } from '@leidraadspiegel/schema'
import type { Command } from './command.ts'
import { Refused } from './terminal.ts'

/** Checks every survey of a folder, as the server does at its start, and whether the help lines are still fresh. */
export const check: Command = {
  summary: 'alle vragenlijsten controleren',
  usage: 'check [map]',
  needsData: () => false,
  async run({ words, json }, { terminal, surveysFolder }) {
    const folder = words[0] === undefined ? surveysFolder : resolve(terminal.folder, words[0])
    const refusals = await checkFolder(folder)
    const warnings = refusals.length > 0 ? [] : warningsOf((await loadLibrary(folder)).helpLines)
    if (json) terminal.line(JSON.stringify({ refusals, warnings }))
    else for (const { file, question, reason } of refusals) terminal.error([file, question, reason].filter(Boolean).join(': '))
    if (refusals.length > 0) throw new Refused(`${refusals.length} fouten in de vragenlijsten.`)
    if (json) return
    for (const warning of warnings) terminal.line(`Let op: ${warning}`)
    terminal.line('Alle vragenlijsten zijn in orde.')
  },
}

/** What does not stop anybody yet, on this day. */
export function warningsOf(helpLines: HelpLines, day: string = today()): string[] {
  if (!helpLinesAreOld(helpLines, day)) return []
  return [`de hulplijnen zijn voor het laatst nagekeken op ${helpLines.checkedOn}, meer dan ${daysOfHelpLines} dagen geleden. ${helpLines.owner} belt de nummers, verbetert help-lines.json en zet daar de datum van vandaag.`]
}
