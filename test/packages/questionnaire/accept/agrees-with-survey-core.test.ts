import { fileURLToPath } from 'node:url'
import { accepter, loadLibrary, type LoadedSurvey } from '@leidraadspiegel/questionnaire'
import type { Form } from '@leidraadspiegel/schema'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letIn } from '../every-type.ts'
import { oneMutated, walk } from './answers.ts'
import { oracleOf, same } from './oracle.ts'

const library = await loadLibrary(fileURLToPath(new URL('../../../../surveys', import.meta.url)))
const own = await letIn()

const forms = (survey: LoadedSurvey): [string, LoadedSurvey, Form][] =>
  (survey.codebook.minutes.core === null ? ['full' as const] : ['full' as const, 'core' as const]).map((form) => [`${survey.survey} v${survey.version} ${form}`, survey, form])
const every = [own.survey, ...library.list()].flatMap(forms)
/** survey-core needs up to 10 ms for one answer of a long survey, so the fixture with every type gets most of the runs. */
const runs = (survey: LoadedSurvey, ofOwn: number, ofShipped: number): { numRuns: number } => ({ numRuns: survey === own.survey ? ofOwn : ofShipped })

describe.each(every)('the compiled door and survey-core agree on %s', (_name, survey, form) => {
  const accept = accepter(survey, form)
  const oracle = oracleOf(survey, form)

  test('whatever part of the questions somebody answers, in whatever order, it is accepted unchanged', () => {
    fc.assert(
      fc.property(walk(survey, form), (steps) => {
        const sent = oracle.filledIn(survey === own.survey ? [...steps, ['setting', 'verblijf']] : steps)
        const accepted = accept(sent)
        expect(accepted).toMatchObject({ ok: true })
        expect(same(accepted.ok && oracle.nested(accepted.answers), sent)).toBe(true)
      }),
      runs(survey, 40, 2),
    )
  })

  test('what is accepted is accepted by survey-core too, and comes out as it went in', () => {
    fc.assert(
      fc.property(oneMutated(survey, form), ({ answers }) => {
        const accepted = accept(answers)
        if (accepted.ok) {
          expect(oracle.accepts(answers)).toBe(true)
          expect(same(oracle.nested(accepted.answers), oracle.nested(answers))).toBe(true)
          expect(accept(accepted.answers)).toEqual(accepted)
        } else for (const { question, code, message } of accepted.problems) expect([question, code, message]).not.toContain('')
      }),
      runs(survey, 200, 30),
    )
  })
})
