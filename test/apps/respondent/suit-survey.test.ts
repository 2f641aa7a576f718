import { readdirSync } from 'node:fs'
import { Model } from 'survey-core'
import { describe, expect, test } from 'vitest'
import { formOf } from '@leidraadspiegel/questionnaire'
import { suitSurvey } from '../../../apps/respondent/src/suit-survey.ts'
import { root } from '../../architecture/sources.ts'
import { surveyOf } from './taking-part-server.ts'

const one = (element: Record<string, unknown>) => suitSurvey({ pages: [{ name: 'p', elements: [element] }] })
const elements = (survey: Record<string, unknown>) => (survey['pages'] as { elements: Record<string, unknown>[] }[])[0]!.elements

describe('the form of the questions on the screen', () => {
  test('a matrix becomes one group of buttons per row, each under its own name', () => {
    const columns = [{ value: 1, text: 'nooit' }, { value: 2, text: 'altijd' }]
    expect(elements(one({ type: 'matrix', name: 'm', title: 'Hoe vaak?', visibleIf: '{a} = 1', columns, rows: [{ value: 'r1', text: 'Eten' }, 'r2'] }))).toEqual([{
      type: 'panel', name: 'm', title: 'Hoe vaak?', visibleIf: '{a} = 1',
      elements: [{ type: 'radiogroup', name: 'r1', title: 'Eten', choices: columns }, { type: 'radiogroup', name: 'r2', title: 'r2', choices: columns }],
    }])
  })

  test('a condition on a row of a matrix follows the row', () => {
    const survey = suitSurvey({ pages: [{ name: 'p', visibleIf: '{m.r1} = 2 and {x.r1} = 1', elements: [{ type: 'matrix', name: 'm', columns: [1], rows: ['r1'] }] }] })
    expect(survey['pages']).toMatchObject([{ visibleIf: '{r1} = 2 and {x.r1} = 1' }])
  })

  test('a scale keeps its numbers as numbers and tells what its ends mean', () => {
    expect(elements(one({ type: 'rating', name: 's', title: 'Cijfer', rateMin: 0, rateMax: 2, minRateDescription: 'slecht', maxRateDescription: 'goed' }))).toEqual([{
      type: 'radiogroup', name: 's', title: 'Cijfer', colCount: 0, description: '0 = slecht, 2 = goed', choices: [{ value: 0, text: '0' }, { value: 1, text: '1' }, { value: 2, text: '2' }],
    }])
  })

  test('a yes-or-no gives true and false', () => {
    const model = new Model(one({ type: 'boolean', name: 'b', title: 'Ja?' }))
    model.setValue('b', false)
    expect([model.getQuestionByName('b').isEmpty(), model.data, model.validate(true)]).toEqual([false, { b: false }, true])
  })

  const folders = [...readdirSync(`${root}/surveys`, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !['leidraad', 'languages'].includes(entry.name)).map(({ name }) => `surveys/${name}/v1`), 'test/apps/respondent/every-type']

  test.each(folders)('%s: every question of the codebook is on the screen under its own name, and survey-core has nothing against it', async (folder) => {
    const survey = await surveyOf(folder)
    const model = new Model(suitSurvey(formOf(survey, 'full')))
    expect(model.jsonErrors ?? []).toEqual([])
    expect(model.getAllQuestions().map(({ name }) => name).sort()).toEqual(Object.keys(survey.codebook.questions).sort())
  })
})
