import { narrowStatements, tablesOf, type Selection, type StatementRow, type Waves } from '@leidraadspiegel/pipeline'
import { describe, expect, test } from 'vitest'
import { criteria } from '../../analysis/fixtures/questionnaire.ts'
import { idOf } from '../../analysis/fixtures/publications.ts'
import { scanItems, scanOf, scanWording } from '../../analysis/fixtures/scans.ts'

const statements = [scanOf('De Linde', 3, 'Jjdnwx-'), scanOf('De Linde', 1, 'nnnnnnn'), scanOf('De Linde', 2, 'ddddddd'), scanOf('Stroomhuis', 2, 'jjjjjjj', { visible: 'counted' })]

const left = (waves: Waves, selection: Selection = {}): string[] => narrowStatements(statements, waves, selection).map(({ title, wave }) => `${title} ${wave.number}`)

const rowsOf = (given: typeof statements, criterion?: string): StatementRow[] =>
  tablesOf({ publications: [], statements: given, criteria, codebooks: [scanWording()], criterion }).statements.objects() as StatementRow[]

describe('which statements of organisations an analysis gets', () => {
  test('the latest of each, every one, or the first and the latest; the only one stands alone', () => {
    expect(left('latest')).toEqual(['Stroomhuis 2', 'De Linde 3'])
    expect(left('each')).toEqual(['De Linde 1', 'De Linde 2', 'Stroomhuis 2', 'De Linde 3'])
    expect(left('pair')).toEqual(['De Linde 1', 'Stroomhuis 2', 'De Linde 3'])
  })

  test('of one organisation, or of the waves that are named', () => {
    expect(left('pair', { organisation: idOf('De Linde') })).toEqual(['De Linde 1', 'De Linde 3'])
    expect(left('pair', { baseline: 2, wave: 3 })).toEqual(['De Linde 2', 'De Linde 3'])
    expect(left('pair', { wave: 2 })).toEqual(['De Linde 1', 'De Linde 2', 'Stroomhuis 2'])
    expect(left('pair', { baseline: 1 })).toEqual(['De Linde 1', 'Stroomhuis 2', 'De Linde 3'])
    expect(left('latest', { wave: 9 })).toEqual([])
  })

  test('another survey of the same organisation has waves of its own', () => {
    const notes = scanOf('De Linde', 1, 'j', { survey: 'gesprek' })
    expect(narrowStatements([...statements, notes], 'latest', {}).map(({ survey, wave }) => `${survey} ${wave.number}`)).toEqual(['gesprek 1', 'protocolscan 2', 'protocolscan 3'])
  })
})

describe('the table of statements', () => {
  test('has a row for every item, with what was answered, or that nothing was', () => {
    expect(rowsOf([statements[0]!]).map(({ item, value }) => [item, value])).toEqual(scanItems.map((item, index) => [item, ['3', '3', '2', '1', 'weten-we-niet', 'niet-van-toepassing', 'skipped'][index]]))
  })

  test('says whether there is evidence: something was written at the open question beside the item', () => {
    expect(rowsOf([statements[0]!]).map(({ evidence }) => evidence)).toEqual([true, false, false, false, false, false, null])
    const [blank] = rowsOf([{ ...statements[0]!, answers: { 'scan-01': 3, 'scan-01-bewijs': '  \n' } }])
    expect(blank!.evidence).toBe(false)
  })

  test('holds no name of an organisation that is only counted', () => {
    expect(rowsOf(statements).filter(({ visible }) => visible === 'counted').map(({ title }) => title)).toEqual(scanItems.map(() => null))
  })

  test('holds one subject when that is asked', () => {
    expect(rowsOf([statements[0]!], 'veiligheidsplan').map(({ item }) => item)).toEqual(['scan-05', 'scan-06'])
  })

  test('without the codebook names the one that is missing', () => {
    expect(() => tablesOf({ publications: [], statements, criteria, codebooks: [], criterion: undefined })).toThrow('no codebook of survey protocolscan v1')
  })
})
