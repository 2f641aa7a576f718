import { afterEach, describe, expect, test, vi } from 'vitest'
import { conditionReader } from '../../../packages/report/src/conditions-in-words.ts'
import { wordsFor } from '../../../packages/report/src/nl.ts'
import { offScreen } from '../../../packages/report/src/off-screen.ts'

describe('what is said beside a questionnaire on paper', () => {
  test('leaves out the sentences about a screen', () => {
    expect(offScreen('Ongeveer 5 minuten. Je kunt het op je telefoon doen.')).toBe('Ongeveer 5 minuten.')
    expect(offScreen('Klik op “Snel weg”.')).toBeNull()
    expect(offScreen('Bel een van de nummers op deze pagina.')).toBe('Bel een van de nummers op deze pagina.')
  })

  test('leaves out an answer with its question', () => {
    expect(offScreen('Stoppen mag. Heb je je antwoorden verstuurd? Dan zijn ze anoniem.')).toBe('Stoppen mag.')
  })

  test('says in words when a part is meant', () => {
    const question = { name: 'werk', title: 'Werk je hier?', choices: [{ value: 'ja', text: 'ja' }] } as never
    const says = conditionReader({ question: 'wie', value: 'niemand' }, [question], wordsFor('youth', 'De Linde'))
    expect(says("{werk} <> 'ja'")).toEqual(['Koos je bij “Werk je hier?” het antwoord “ja”? Sla dit deel dan over.'])
    expect(says("{werk} = 'ja'")).toEqual(['Alleen als je bij “Werk je hier?” koos: “ja”.'])
    expect(says("{wie} <> 'niemand'")).toEqual([])
    expect(says('{werk} notempty or {wie} empty')).toEqual(['Past dit niet bij wat je hiervoor antwoordde? Sla het dan over.'])
    expect(says(undefined)).toEqual([])
  })
})

describe('on a computer for which Typst was not made', () => {
  afterEach(() => {
    vi.doUnmock('@myriaddreamin/typst-ts-node-compiler')
    vi.resetModules()
  })

  test('a PDF is refused with words somebody understands', async () => {
    vi.resetModules()
    vi.doMock('@myriaddreamin/typst-ts-node-compiler', () => {
      throw new Error('Cannot find native binding')
    })
    const { accessiblePdf } = await import('../../../packages/report/src/typst.ts')
    await expect(accessiblePdf('', {}, [])).rejects.toThrow(/^Op deze computer \(.+\) kunnen geen PDF-bestanden worden gemaakt\.$/)
  })
})
