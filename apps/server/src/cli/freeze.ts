import { freezeSurvey } from '@leidraadspiegel/questionnaire'
import type { Command } from './command.ts'
import { WrongUse } from './terminal.ts'

/** Freezes a survey version by hash; from then on a change of its files is refused. */
export const freeze: Command = {
  summary: 'een versie van een vragenlijst vastzetten',
  usage: 'freeze <vragenlijst> <versie>',
  needsData: () => false,
  async run({ words }, { terminal, surveysFolder }) {
    const [survey, version] = words
    if (survey === undefined || !/^[1-9]\d*$/.test(version ?? '')) throw new WrongUse('Noem de vragenlijst en de versie, bijvoorbeeld: freeze professional 1')
    await freezeSurvey(surveysFolder, survey, Number(version))
    terminal.line(`${survey} versie ${version} staat vast.`)
  },
}
