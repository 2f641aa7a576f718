import { analyses } from '@leidraadspiegel/analysis'
import { run, type Selection, type Wording } from '@leidraadspiegel/pipeline'
import type { Answers, Publication, Role, Row } from '@leidraadspiegel/schema'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inputOf } from './fixtures/network.ts'
import { publicationOf, type Attendance } from './fixtures/publications.ts'
import { criteria, wordingOf } from './fixtures/questionnaire.ts'
import { asTeamsOf } from './fixtures/teams.ts'

const wording = wordingOf('professional')

/** People by what they say their job is. */
type Jobs = Readonly<Record<string, number>>

const peopleWith = (jobs: Jobs): Answers[] => Object.entries(jobs).flatMap(([job, n]) => Array.from({ length: n }, (): Answers => (job === 'zwijgt' ? {} : { 'pro-functie': job })))

const publish = (wave: number, attendance: readonly Attendance[], more: Partial<Parameters<typeof publicationOf>[0]> = {}): Publication => publicationOf({ role: 'professional', wave, attendance, ...more })

const waveOf = (organisation: string, jobs: Jobs, index = 0): Publication => publish(index + 1, [{ organisation, people: peopleWith(jobs) }])

function outcomeOf(publications: readonly Publication[], selection: Selection = {}, codebooks: readonly Wording[] = [wording, wordingOf('manager')]) {
  return run(analyses['who-answered'], inputOf({ publications, criteria, codebooks }, selection))
}

const ofWaves = (...waves: readonly Jobs[]) => outcomeOf(waves.map((jobs, index) => waveOf('Aa', jobs, index)))

const sharesOf = (rows: readonly Row[]): unknown[] => rows.map(({ answer, x, share, n }) => [answer, x, share, n])

const warnings = (sentences: readonly string[]): string[] => sentences.filter((sentence) => sentence.startsWith('Let op'))

const textOf = (svg: string | null): string => [...(svg ?? '').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ')

describe('what people say about themselves', () => {
  test('is counted of those who said something, nobody included', () => {
    const { rows, sentences } = ofWaves({ behandelaar: 12, begeleider: 8, zwijgt: 4 })
    expect(sharesOf(rows)).toEqual([['behandelaar', 12, 0.6, 20], ['begeleider', 8, 0.4, 20], ['een andere functie', 0, 0, 20]])
    expect(sentences).toEqual(['Professionals van Aa over ‘Wat is je functie?’ (Nulmeting, n\u00A0=\u00A020): 60% ‘behandelaar’ en 40% ‘begeleider’.'])
  })

  test('is told together when few say the same, and what is in it has no share of its own', () => {
    const { rows } = ofWaves({ behandelaar: 14, begeleider: 3, anders: 3 })
    expect(rows.map(({ answer, share, remark }) => [answer, share, remark])).toEqual([
      ['behandelaar', 0.7, null],
      ['begeleider', null, 'telt mee bij ‘iets anders, samen’'],
      ['een andere functie', null, 'telt mee bij ‘iets anders, samen’'],
      ['iets anders, samen', 0.3, null],
    ])
  })

  test('stands beside the wave before, hollow then and filled now', () => {
    const { svg } = ofWaves({ behandelaar: 10, begeleider: 10 }, { behandelaar: 12, begeleider: 12 }, { behandelaar: 15, begeleider: 10 })
    expect(textOf(svg)).toContain('Wat is je functie? (nu n\u00A0=\u00A025, toen n\u00A0=\u00A024)')
    expect(textOf(svg)).toContain('nu: de laatste meting')
    expect(textOf(svg)).toMatch(/60%.*50%/)
  })

  test('over more than one class is at least what the classes show', () => {
    const two = asTeamsOf('Aa', publish(1, [{ organisation: 'Noord', people: peopleWith({ behandelaar: 10, begeleider: 5 }) }, { organisation: 'Zuid', people: peopleWith({ anders: 8, begeleider: 4 }) }]))
    const { rows } = outcomeOf([two])
    expect(rows.filter(({ statement }) => statement !== 'Team').map(({ answer, x, most, remark }) => [answer, x, Math.round(27 * Number(most)), remark])).toEqual([
      ['behandelaar', 10, 22, 'minstens; een deel telt mee bij ‘iets anders, samen’'],
      ['begeleider', 5, 17, 'minstens; een deel telt mee bij ‘iets anders, samen’'],
      ['een andere functie', null, 12, 'telt mee bij ‘iets anders, samen’'],
      ['iets anders, samen', 12, 12, null],
    ])
  })

  test('sums to everybody who answered, whatever they say', () => {
    const jobs = fc.record({ behandelaar: fc.integer({ min: 0, max: 20 }), begeleider: fc.integer({ min: 0, max: 20 }), anders: fc.integer({ min: 0, max: 20 }), zwijgt: fc.integer({ min: 0, max: 6 }) })
    fc.assert(fc.property(jobs.filter((each) => Object.values(each).reduce((sum, n) => sum + n, 0) >= 10), (each) => {
      const { rows, sentences } = ofWaves(each)
      const answered = each.behandelaar + each.begeleider + each.anders
      expect(sentences.length).toBeGreaterThan(0)
      if (answered >= 5) expect(rows.reduce((sum, { x }) => sum + Number(x ?? 0), 0)).toBe(answered)
      for (const { answer, share, most } of rows) if (share !== null && answer === 'behandelaar') expect([Number(share), Number(most)]).toEqual([each.behandelaar / answered, each.behandelaar / answered])
    }), { numRuns: 40 })
  })
})

describe('another mix of people', () => {
  test('is warned about when a share surely moved more than 25 points, with both numbers of people', () => {
    expect(warnings(ofWaves({ behandelaar: 16, begeleider: 8, anders: 6 }, { behandelaar: 6, begeleider: 10, anders: 8 }).sentences)).toEqual([
      'Let op: van professionals van Aa was het aandeel ‘behandelaar’ 53% bij Nulmeting en 25% bij Vervolgmeting (n\u00A0=\u00A030\u00A0en\u00A024). Dan kunnen de metingen minder goed naast elkaar.',
    ])
  })

  test('is not warned about at 25 points or less', () => {
    expect(warnings(ofWaves({ behandelaar: 15, begeleider: 5 }, { behandelaar: 10, begeleider: 10 }).sentences)).toEqual([])
  })

  test('is warned about when an answer disappears in what is told together, and only when even all of that would be less', () => {
    expect(warnings(ofWaves({ behandelaar: 10, begeleider: 15 }, { behandelaar: 4, anders: 3, begeleider: 18 }).sentences)).toEqual([])
    expect(warnings(ofWaves({ behandelaar: 15, begeleider: 10 }, { behandelaar: 4, anders: 3, begeleider: 18 }).sentences)).toEqual([
      expect.stringContaining('was het aandeel ‘behandelaar’ 60% bij Nulmeting en hoogstens 28% bij Vervolgmeting'),
      expect.stringContaining('was het aandeel ‘begeleider’ 40% bij Nulmeting en 72% bij Vervolgmeting'),
    ])
  })

  test('is not looked for in what is told together, for that is something else in every wave', () => {
    const { sentences, svg } = ofWaves({ behandelaar: 11, begeleider: 4, anders: 4 }, { behandelaar: 11, begeleider: 3, anders: 2 }, { behandelaar: 13, begeleider: 4, anders: 14 })
    expect(warnings(sentences).join(' ')).not.toContain('samen’')
    expect(textOf(svg)).not.toMatch(/iets anders, samen.*31%/)
  })

  test('is not looked for when the question changed its words', () => {
    const reworded = { ...wordingOf('professional', 2), titles: { ...wording.titles, 'pro-functie': 'Wat doe je vooral?' } }
    const later = publish(2, [{ organisation: 'Aa', people: peopleWith({ behandelaar: 5, begeleider: 15 }) }], { wording: reworded })
    const { sentences, rows } = outcomeOf([waveOf('Aa', { behandelaar: 15, begeleider: 5 }), later], {}, [wording, reworded])
    expect(warnings(sentences)).toEqual([])
    expect(sentences).toEqual([expect.stringContaining('‘Wat doe je vooral?’')])
    expect(new Set(rows.map(({ statement }) => statement))).toEqual(new Set(['Wat is je functie?', 'Wat doe je vooral?']))
  })

  test('of many organisations is counted, not listed', () => {
    const waves = [{ behandelaar: 15, begeleider: 5 }, { behandelaar: 5, begeleider: 15 }].map((jobs, index) => publish(index + 1, Array.from({ length: 6 }, (_, house) => ({ organisation: `Huis ${house}`, people: peopleWith(jobs) }))))
    expect(warnings(outcomeOf(waves).sentences)).toEqual(['Let op: bij professionals van 6 organisaties verschilt een aandeel meer dan 25 procentpunten tussen twee metingen. Dan kunnen de metingen minder goed naast elkaar.'])
  })
})

const teams = (wave: number, north: number, south: number): Publication =>
  asTeamsOf('Aa', publish(wave, [{ organisation: 'Noord', people: peopleWith({ behandelaar: north }) }, { organisation: 'Zuid', people: peopleWith({ behandelaar: south }) }]))

describe('published teams', () => {
  test('stand as parts of their organisation, not as organisations', () => {
    const { rows, sentences } = outcomeOf([teams(1, 18, 12)])
    expect(sharesOf(rows.filter(({ statement }) => statement === 'Team'))).toEqual([['Noord', 18, 0.6, 30], ['Zuid', 12, 0.4, 30]])
    expect(new Set(rows.map(({ organisation }) => organisation))).toEqual(new Set(['Aa']))
    expect(sentences[0]).toBe('Professionals van Aa per team (Nulmeting, n\u00A0=\u00A030): 60% ‘Noord’ en 40% ‘Zuid’.')
  })

  test('leave a rest when not everybody is in one', () => {
    const full = teams(1, 18, 12)
    const kept = new Set(full.groups.filter(({ title }) => title !== 'Zuid').map(({ group }) => group))
    const of = <Of extends { group: string }>(rows: readonly Of[]): Of[] => rows.filter(({ group }) => kept.has(group))
    const { rows } = outcomeOf([{ ...full, groups: of(full.groups), members: of(full.members), detailMembers: of(full.detailMembers) }])
    expect(sharesOf(rows.filter(({ statement }) => statement === 'Team'))).toEqual([['Noord', 18, 0.6, 30], ['in geen van deze teams', 12, 0.4, 30]])
  })

  test('that came in other numbers are warned about', () => {
    expect(warnings(outcomeOf([teams(1, 24, 12), teams(2, 12, 24)]).sentences).map((sentence) => sentence.slice(0, 60))).toEqual([
      'Let op: van professionals van Aa was het aandeel ‘Noord’ 67%',
      'Let op: van professionals van Aa was het aandeel ‘Zuid’ 33% ',
    ])
  })
})

describe('there is a sentence, and no number too many', () => {
  test('for a group that is too small to be told apart', () => {
    const { rows, sentences, svg } = ofWaves({ behandelaar: 4, begeleider: 3 })
    expect(rows).toMatchObject([{ answer: '', n: 7, x: null, share: null, remark: 'niet uitgesplitst' }])
    expect(sentences).toEqual(['Bij Nulmeting staat hier niet alles wat professionals van Aa over zichzelf zeiden. Dat tonen we pas bij 10 mensen of meer.'])
    expect(textOf(svg)).toContain('Niet getoond om deelnemers te beschermen.')
  })

  test('for people who said nothing about themselves', () => {
    expect(ofWaves({ zwijgt: 14 }).sentences).toEqual([expect.stringMatching(/^Bij Nulmeting staat hier niet alles/)])
  })

  test('for a role that got no such question, without a picture', () => {
    const managers = publicationOf({ role: 'manager', wave: 1, attendance: [{ organisation: 'Aa', people: Array.from({ length: 9 }, () => ({})) }] })
    const { sentences, svg } = outcomeOf([managers])
    expect(sentences).toEqual(['Aan managers zijn geen vragen over zichzelf gesteld.'])
    expect(svg).toBeNull()
  })

  test('for one person, and for a role or wave that is not there', () => {
    expect(ofWaves({ behandelaar: 1 }).sentences).toEqual(['Er staan hier geen uitkomsten van professionals van Aa. Niet getoond om deelnemers te beschermen.'])
    const absent: readonly Selection[] = [{ role: 'youth' satisfies Role }, { wave: 5 }]
    for (const selection of absent) expect(outcomeOf([waveOf('Aa', { behandelaar: 14 })], selection).sentences).toEqual(['Bij deze keuze zijn er geen uitkomsten.'])
  })
})
