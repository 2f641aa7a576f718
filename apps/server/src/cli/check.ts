import { resolve } from 'node:path'
import { checkFolder } from '@leidraadspiegel/questionnaire'
import type { Command } from './command.ts'
import { Refused } from './terminal.ts'

/** Checks every survey of a folder, as the server does at its start. */
export const check: Command = {
  summary: 'alle vragenlijsten controleren',
  usage: 'check [map]',
  needsData: () => false,
  async run({ words, json }, { terminal, surveysFolder }) {
    const folder = words[0] === undefined ? surveysFolder : resolve(terminal.folder, words[0])
    const refusals = await checkFolder(folder)
    if (json) terminal.line(JSON.stringify({ refusals }))
    else for (const { file, question, reason } of refusals) terminal.error([file, question, reason].filter(Boolean).join(': '))
    if (refusals.length > 0) throw new Refused(`${refusals.length} fouten in de vragenlijsten.`)
    if (!json) terminal.line('Alle vragenlijsten zijn in orde.')
  },
}
