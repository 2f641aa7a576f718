import { languageParameter } from '../../../../apps/server/src/desk/speech.ts'
import * as desk from '../../../../apps/server/src/desk/nl.ts'
import * as group from '../../../../apps/server/src/desk/nl-group.ts'
import * as results from '../../../../apps/server/src/desk/nl-results.ts'
import * as withdrawing from '../../../../apps/server/src/desk/nl-withdraw.ts'
import { groupTexts } from '../../../../apps/respondent/src/group/nl.ts'
import { dutchNewTab, dutchTextsFor } from '../../../../apps/respondent/src/nl.ts'
import { draftTexts } from '../../../../apps/respondent/src/draft/nl.ts'
import { ownCodeTexts } from '../../../../apps/respondent/src/own-code/nl.ts'
import { keyOf } from '../../../../apps/respondent/src/speak.ts'
import { mended } from '../../../../apps/respondent/src/survey-strings.ts'
import { receiptTexts, withdrawTexts } from '../../../../apps/respondent/src/withdraw/nl.ts'
import { wordTexts } from '../../../../apps/respondent/src/words/nl.ts'
import { problemMessages } from '../../../../packages/questionnaire/src/nl.ts'
import { rolesWithOwnCode, type Role } from '@leidraadspiegel/schema'

export { languageParameter }

const words = /\p{L}{2}/u
/** Of the easy version, which is there for young people. */
const ofYoungPeople = ['easyVersion', 'wholeVersion']
const names = ['withdrawAddress', 'groupAddress', 'voiceOf']

/** Every text that the pages of the desk say by themselves. */
export function textsOfDesk(): string[] {
  const said = Object.entries({ ...desk, ...group, ...withdrawing, ...results }).filter(([name]) => !ofYoungPeople.includes(name) && !names.includes(name))
  return unique(said.flatMap(([, value]) => textsIn(value)))
}

/** Every text that the app says to people in these roles, as `speak` looks it up. */
export function textsOfApp(roles: readonly Role[]): string[] {
  const perRole = roles.flatMap((role) => {
    const texts = dutchTextsFor(role)
    const problems = texts.knownProblems.concat('something else').flatMap((code) => [texts.problem(code), texts.problem(code, true)])
    const { problem: _problem, knownProblems: _known, ...others } = texts
    return [...textsIn(others), ...textsIn(problems), ...textsIn(receiptTexts(role)), ...textsIn(draftTexts(role)), ...(rolesWithOwnCode.includes(role) ? textsIn(ownCodeTexts()) : [])]
  })
  return unique([...perRole, ...textsIn(withdrawTexts()), ...textsIn(groupTexts()), ...textsIn(wordTexts()), ...textsIn(mended), dutchNewTab, ...textsIn(problemMessages)])
}

const samples = [[1, 7], [2, 7], ['Welk woord?', 7]]

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return words.test(value) ? [value] : []
  if (typeof value === 'function') return samples.flatMap((given) => textsIn((value as (...args: unknown[]) => unknown)(...given)).map((text) => keyOf(text, given)))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)]
