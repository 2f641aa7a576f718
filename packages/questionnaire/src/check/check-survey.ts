import type { Refusal } from '../refusal.ts'
import { announcedBlocksCanBeSkipped, everyItemHasAWayOut, exitHidesTheRest, nothingIsRequired, wayOutRevealsNothing } from './care.ts'
import { blocksAreSound, criteriaAreKnown, everyQuestionHasAMeaning, kindsFit } from './codebook-fits.ts'
import { conditionsAreSound } from './conditions.ts'
import { coreStandsAlone } from './forms-fit.ts'
import { onlyAllowed } from './only-allowed.ts'
import { readBySurveyCore } from './read-by-survey-core.ts'
import { choicesAreTheScale, scalesAreSound } from './scales-fit.ts'
import type { Rule, Subject } from './subject.ts'
import { easyToRead, neverAboutOwnSuicidality, noPiping, plainWords, safeWords } from './wording.ts'

/** Every rule that one survey has to pass, in the order in which a reader wants to hear of it. */
export const rules = {
  onlyAllowed,
  everyQuestionHasAMeaning,
  kindsFit,
  criteriaAreKnown,
  scalesAreSound,
  choicesAreTheScale,
  blocksAreSound,
  conditionsAreSound,
  coreStandsAlone,
  exitHidesTheRest,
  nothingIsRequired,
  everyItemHasAWayOut,
  wayOutRevealsNothing,
  announcedBlocksCanBeSkipped,
  neverAboutOwnSuicidality,
  safeWords,
  easyToRead,
  plainWords,
  noPiping,
} satisfies Record<string, Rule>

/** Everything that is wrong with a survey. A version whose bytes were frozen after a whole check need not be read by survey-core again. */
export function checkSurvey(subject: Subject, options: { frozen: boolean }): Refusal[] {
  const refusals = Object.values<Rule>(rules).flatMap((rule) => rule(subject))
  return options.frozen || refusals.length > 0 ? refusals : readBySurveyCore(subject)
}
