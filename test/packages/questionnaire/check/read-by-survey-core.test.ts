import { expect, test } from 'vitest'
import { readBySurveyCore } from '../../../../packages/questionnaire/src/check/read-by-survey-core.ts'
import { questionsOf } from '../../../../packages/questionnaire/src/question.ts'
import { loadSurveyCore } from '../../../../packages/questionnaire/src/survey-core.ts'
import { codebook, criteria, survey } from '../every-type.ts'

const read = (json: typeof survey) => readBySurveyCore({ files: { survey: 'survey.json', codebook: 'codebook.json' }, json, codebook, criteria, questions: questionsOf(json) })

test('survey-core reads the file as well, and its own errors are refusals', async () => {
  await loadSurveyCore()
  expect(read(survey)).toEqual([])
  const misspelt = structuredClone(survey)
  Object.assign(misspelt.pages[0]!.elements[0]!, { colCuont: 2 })
  expect(read(misspelt)).toEqual([{ file: 'survey.json', question: 'overleg', reason: expect.stringContaining("'colCuont'") }])
})
