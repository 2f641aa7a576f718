import { analyses } from '@leidraadspiegel/analysis'
import { tablesOf } from '@leidraadspiegel/pipeline'
import { expect, test } from 'vitest'
import { criteria } from './fixtures/questionnaire.ts'

test('a picture or sentence of unprotected rows does not compile', () => {
  const { pipeline, chart, sentences } = analyses['score-per-criterion']
  const unprotected = pipeline(tablesOf({ publications: [], criteria, codebooks: [], criterion: undefined }))
  const drawing = { width: 720, scheme: 'light' } as const
  // @ts-expect-error only protect makes a SafeTable
  expect(() => chart(unprotected, drawing)).toThrow(TypeError)
  // @ts-expect-error also when its rows and columns are laid out like one
  expect(() => sentences({ columns: [], rows: [], withheld: [] })).not.toThrow()
})
