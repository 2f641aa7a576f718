import { Model } from 'survey-core'
import { describe, expect, test } from 'vitest'
import { formOf } from '@leidraadspiegel/questionnaire'
import { isPauseNext } from '../../../apps/respondent/src/pause.ts'
import { suitSurvey } from '../../../apps/respondent/src/suit-survey.ts'
import { surveyOf } from './taking-part-server.ts'

describe('the pause', () => {
  test.each([['youth', 'surveys/youth/v1', 3], ['youth', 'surveys/youth-easy/v1', 5], ['parent', 'surveys/parent/v1', 4], ['professional', 'surveys/professional/v1', null]] as const)('of %s in %s comes once, about halfway', async (role, folder, after) => {
    const model = new Model(suitSurvey(formOf(await surveyOf(folder), 'full')))
    const pauses = model.visiblePages.flatMap((page, index) => {
      model.currentPage = page
      return isPauseNext(role, model) ? [index + 1] : []
    })
    expect(pauses).toEqual(after === null ? [] : [after])
  })
})
