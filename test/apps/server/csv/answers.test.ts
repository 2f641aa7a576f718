import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accepter, loadLibrary, type LoadedSurvey } from '@leidraadspiegel/questionnaire'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAnswerRows, type AnswerRow } from '../../../../apps/server/src/csv/answers.ts'
import type { CsvRefusal } from '../../../../apps/server/src/csv/rows.ts'
import { root } from '../../../architecture/sources.ts'

let folder = ''
let survey: LoadedSurvey

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'answers-'))
  survey = (await loadLibrary(join(root, 'surveys'))).latest('professional')!
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function rowsOf(text: string) {
  const file = join(folder, `${Math.random()}.csv`)
  await writeFile(file, text)
  const rows: (AnswerRow | CsvRefusal)[] = []
  for await (const row of readAnswerRows(file, survey.codebook, accepter(survey, 'full'))) rows.push(row)
  return rows
}

describe('existing answers in CSV', () => {
  test('points become numbers, missing codes and own words stay text, an empty cell is not answered', async () => {
    expect(await rowsOf('organisation;wave;pro-01;pro-02;pro-03;pro-o1\nDe Linde;1;4;weet-ik-niet;;Goed, "echt" goed\n')).toEqual([
      { line: 2, organisation: 'De Linde', wave: 1, code: null, answers: { 'pro-01': 4, 'pro-02': 'weet-ik-niet', 'pro-o1': 'Goed, "echt" goed' } },
    ])
  })

  test.each([
    ['organisation;wave;pro-01\nDe Linde;1;9\n', /pro-01/],
    ['organisation;wave;pro-01\nDe Linde;1;vier\n', /pro-01/],
    ['organisation;wave;bestaat-niet\nDe Linde;1;4\n', /bestaat-niet/],
    ['organisation;wave;pro-01\n;1;4\n', /organisatie is niet ingevuld/],
    ['organisation;wave;pro-01\nDe Linde;nul;4\n', /"wave" moet een nummer zijn/],
    ['wave;pro-01\n1;4\n', /"organisation" ontbreekt/],
    ['organisation;wave;pro-01\nDe Linde;1;1,5\n', /pro-01/],
  ])('a row that cannot be taken is refused with its line and reason: %#', async (text, reason) => {
    expect(await rowsOf(text)).toEqual([{ line: 2, reason: expect.stringMatching(reason) }])
  })

  test('a response that stands in the file twice counts once', async () => {
    const rows = await rowsOf('response,organisation,wave,pro-01\nr1,A,1,4\nr2,A,1,4\nr1,A,1,5\n')
    expect(rows.map((row) => ('reason' in row ? row.reason : row.answers['pro-01']))).toEqual([4, 4, expect.stringMatching(/"r1" staat ook op regel 2/)])
  })

  test('a refused response may come again, better', async () => {
    const rows = await rowsOf('response,organisation,wave,pro-01\nr1,A,1,9\nr1,A,1,5\n')
    expect(rows.map((row) => 'answers' in row)).toEqual([false, true])
  })
})
