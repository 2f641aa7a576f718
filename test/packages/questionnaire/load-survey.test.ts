import { loadSurvey, SurveysRefusedError } from '@leidraadspiegel/questionnaire'
import { expect, test } from 'vitest'
import { codebook, criteria, letIn, survey } from './every-type.ts'

test('somebody may bring a survey, codebook and criteria of his own', async () => {
  const own = await letIn()
  expect(own).toMatchObject({ survey: { survey: 'every-type', version: 1, json: survey, codebook }, criteria })
  expect(own.survey.surveyHash).toMatch(/^[0-9a-f]{64}$/)
})

test('every file that is missing is named', async () => {
  const refused = await loadSurvey({ survey: '/er/is/niets.json', codebook: '/er/is/geen-codeboek.json', criteria: '/er/zijn/geen-criteria.json' }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(SurveysRefusedError)
  expect((refused as SurveysRefusedError).refusals.map(({ file, reason }) => [file, reason])).toEqual(['niets.json', 'geen-codeboek.json', 'geen-criteria.json'].map((file) => [file, 'Dit bestand ontbreekt.']))
})

test('what is no survey at all is refused with a reason', async () => {
  await expect(letIn({ survey: [1, 2, 3] })).rejects.toThrow('survey.json: Het geheel ontbreekt of is geen object.')
  await expect(letIn({ survey: { pages: [] } })).rejects.toThrow('survey.json: "pages" is te kort of te klein.')
})
