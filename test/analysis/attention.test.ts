import { analyses } from '@leidraadspiegel/analysis'
import { run, type Input, type Outcome, type Selection, type Wording } from '@leidraadspiegel/pipeline'
import { minimumOfRole, type Answers, type Role, type Row, type Statement } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { personScore } from './fixtures/counting.ts'
import { peopleOf, randomFrom } from './fixtures/people.ts'
import { idOf, publicationOf } from './fixtures/publications.ts'
import { criteria, wordingOf } from './fixtures/questionnaire.ts'
import { scanOf, scanWording } from './fixtures/scans.ts'

const roles = ['professional', 'manager', 'youth', 'parent'] as const
const fine = Object.fromEntries(criteria.criteria.map(({ id }) => [id, 0.85]))
const all = criteria.criteria.map(({ id }) => id)

interface Measured {
  role: Role
  wave?: number
  people: readonly Answers[]
  wording?: Wording
}

const crowd = (role: Role, n: number, truth: Readonly<Record<string, number>>, seed = 1): Answers[] => peopleOf(wordingOf(role), n, { ...fine, ...truth }, randomFrom(seed))

function outcomeOf(measured: readonly Measured[], statements: readonly Statement[] = [], selection: Selection = {}): Outcome {
  const publications: Input['publications'] = measured.map(({ role, wave = 1, people, wording = wordingOf(role) }) => publicationOf({ role, wave, attendance: [{ organisation: 'De Linde', people }], wording }))
  const wordings = measured.flatMap(({ wording }) => (wording === undefined ? [] : [wording]))
  return run(analyses.attention, { publications, statements, criteria, codebooks: [...roles.map((role) => wordingOf(role)), ...wordings, scanWording()], selection, drawing: { width: 720, scheme: 'light' } })
}

const reasonsIn = ({ rows }: Outcome): Row[] => rows.filter(({ kind }) => kind !== 'none')
const keysOf = (outcome: Outcome): unknown[] => reasonsIn(outcome).map(({ kind, role, criterion }) => `${kind} ${role} ${criterion}`)
const textsOf = (svg: string | null): string => [...(svg ?? '').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ')
const always = 'Mensen beslissen wat aandacht krijgt, het systeem niet.'

const meanOf = (people: readonly Answers[], criterion: string): number => {
  const scores = people.flatMap((answers) => personScore(answers, criterion, wordingOf('professional').codebook) ?? []).map(({ numerator, denominator }) => (100 * numerator) / denominator)
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

describe('every reason that is planted is found, and nothing else', () => {
  test('nothing planted: every criterion was looked at, and none has a reason', () => {
    const outcome = outcomeOf([{ role: 'professional', people: crowd('professional', 40, {}) }], [scanOf('De Linde', 1, 'JJjjDjj')])
    expect(reasonsIn(outcome)).toEqual([])
    expect(outcome.rows.filter(({ role }) => role === 'professional').map(({ criterion }) => criterion).toSorted()).toEqual(all.toSorted())
    expect(outcome.sentences).toEqual(['Bij De Linde is op geen van de 6 criteria een reden gevonden.', always])
    expect(textsOf(outcome.svg)).toContain('Geen reden gevonden bij')
  })

  test('a role that scores below 50 on a criterion with three questions or more, with its people and what fits', () => {
    const people = crowd('professional', 30, { veiligheidsplan: 0.25, 'samenwerken-in-netwerk': 0.25 })
    const outcome = outcomeOf([{ role: 'professional', people }])
    expect(keysOf(outcome)).toEqual(['low professional veiligheidsplan'])
    const [row] = reasonsIn(outcome)
    expect(row!['value']).toBeCloseTo(meanOf(people, 'veiligheidsplan'), 9)
    expect(row).toMatchObject({ n: 30, reasons: 1, otherRole: null, baseline: null, kindTitle: 'score onder de 50' })
    expect(row!['reason']).toMatch(/^Professionals scoren gemiddeld \d+ \(n\s=\s30; past bij \d+ tot \d+\)\.$/)
  })

  test('a question on which 30 % or more does not know: one reason a criterion, with the other questions counted', () => {
    const people = crowd('professional', 20, {}).map((answers, index) => ({ ...answers, 'pro-3a': index < 8 ? 'weet-ik-niet' : 5, 'pro-3b': index < 7 ? 4 : 5, 'pro-3c': index < 6 ? 'weet-ik-niet' : 5, 'pro-3d': index < 5 ? 'weet-ik-niet' : 5 }))
    const outcome = outcomeOf([{ role: 'professional', people }])
    expect(keysOf(outcome)).toEqual(['unknown professional veiligheidsplan'])
    expect(reasonsIn(outcome)[0]).toMatchObject({ n: 20, value: 40 })
    expect(reasonsIn(outcome)[0]!['reason']).toMatch(/^Van de professionals zegt 40% ‘weet ik niet’ op ‘Bij ons is duidelijk.*’ \(n\s=\s20; past bij 22% tot 61%\)\. Dat is zo op nog 1 vraag\.$/)
  })

  test('two roles that differ 20 points or more: the row is of the lower one and names the other', () => {
    const outcome = outcomeOf([{ role: 'professional', people: crowd('professional', 40, {}) }, { role: 'youth', people: crowd('youth', 40, { 'naasten-betrekken': 0.55 }, 2) }])
    expect(keysOf(outcome)).toEqual(['gap youth naasten-betrekken'])
    expect(reasonsIn(outcome)[0]).toMatchObject({ otherRole: 'professional', otherWho: 'professionals' })
    expect(reasonsIn(outcome)[0]!['reason']).toMatch(/^Jongeren scoren \d+ punten lager dan professionals op ‘.*’: \d+ tegen \d+ \(n\s=\s\d+\sen\s\d+; het verschil past bij \d+ tot \d+ punten\)\.$/)
    expect(Number(reasonsIn(outcome)[0]!['upper'])).toBeLessThan(0)
  })

  test('a verdict that something went down since the first wave names both waves', () => {
    const outcome = outcomeOf([{ role: 'professional', people: crowd('professional', 40, {}) }, { role: 'professional', wave: 2, people: crowd('professional', 40, { 'werkwijze-en-rollen': 0.6 }, 2) }])
    expect(keysOf(outcome)).toEqual(['worse professional werkwijze-en-rollen'])
    expect(reasonsIn(outcome)[0]).toMatchObject({ wave: 2, baseline: 1, n: 40 })
    expect(reasonsIn(outcome)[0]!['reason']).toMatch(/^Professionals \(n\s=\s40\sen\s40\): duidelijk verslechterd: van \d+ naar \d+ \(−\d+\)\. Dit past bij een verandering van −\d+ tot −\d+ punten\./)
  })

  test('a protocolscan below 50 is a reason of the organisation itself, without people', () => {
    const outcome = outcomeOf([], [scanOf('De Linde', 1, 'JJjjnwj')])
    expect(keysOf(outcome)).toEqual(['scan null veiligheidsplan'])
    expect(reasonsIn(outcome)[0]).toMatchObject({ n: null, value: 0, reason: 'De protocolscan staat op 0, over 1 vraag.' })
    expect(outcome.sentences[0]).toBe('Bij De Linde vraagt ‘Veiligheids- en signaleringsplannen’ aandacht, met 1 reden. De protocolscan staat op 0, over 1 vraag.')
  })
})

describe('what is read first', () => {
  const people = crowd('professional', 30, { 'leren-en-nazorg': 0.2, veiligheidsplan: 0.2, 'werkwijze-en-rollen': 0.2, 'bestuurlijk-draagvlak': 0.2 })
  const outcome = outcomeOf([{ role: 'professional', people }], [scanOf('De Linde', 1, 'JJJJnnj')])

  test('the criterion with the most reasons, then the order of the criteria', () => {
    expect([...new Set(reasonsIn(outcome).map(({ criterion }) => criterion))]).toEqual(['veiligheidsplan', 'bestuurlijk-draagvlak', 'werkwijze-en-rollen', 'leren-en-nazorg'])
    expect(reasonsIn(outcome)[0]!['reasons']).toBe(2)
  })

  test('at most three criteria are named with why; the rest is counted; people decide', () => {
    expect(outcome.sentences.filter((sentence) => sentence.includes('vraagt ‘'))).toHaveLength(3)
    expect(outcome.sentences.at(-2)).toBe('Bij De Linde heeft nog 1 criterium een reden. Die staat in de tabel.')
    expect(outcome.sentences.at(-1)).toBe(always)
    expect(outcome.notes.join(' ')).toContain('Mensen beslissen, het systeem niet.')
  })

  test('the picture holds every reason with its figures', () => {
    for (const { reason } of reasonsIn(outcome)) for (const word of String(reason).split(/[\s]/)) expect(textsOf(outcome.svg)).toContain(word)
  })

  test('over organisations it is counted at how many of them there is a reason', () => {
    const values = { Aa: 0.2, Bee: 0.2, Cee: 0.85 }
    const attendance = Object.entries(values).map(([organisation, veiligheidsplan]) => ({ organisation, people: crowd('professional', 20, { veiligheidsplan }) }))
    const publication = publicationOf({ role: 'professional', wave: 1, attendance })
    const several = run(analyses.attention, { publications: [publication], criteria, codebooks: [wordingOf('professional')], selection: {}, drawing: { width: 320, scheme: 'dark' } })
    expect(several.sentences[0]).toBe('Bij 2 van de 3 organisaties is er een reden bij ‘Veiligheids- en signaleringsplannen’: 2 keer score onder de 50.')
  })
})

describe('what there is to say when there is little', () => {
  test('nothing published, or not for this choice', () => {
    expect(outcomeOf([])).toMatchObject({ sentences: ['Er is nog niets gepubliceerd.'], rows: [], svg: null })
    expect(outcomeOf([{ role: 'professional', people: crowd('professional', 12, {}) }], [], { criterion: 'bestaat-niet' }).sentences).toEqual(['Bij deze keuze zijn er geen uitkomsten.'])
  })

  test('everybody says ‘weet ik niet’: that is the reason, and no score stands beside it', () => {
    const people = crowd('professional', 12, {}).map((answers) => Object.fromEntries(Object.keys(answers).map((name): [string, Answers[string]] => [name, 'weet-ik-niet'])))
    const outcome = outcomeOf([{ role: 'professional', people }])
    expect(new Set(reasonsIn(outcome).map(({ kind }) => kind))).toEqual(new Set(['unknown']))
    expect(reasonsIn(outcome).every(({ value }) => value === 100)).toBe(true)
  })

  test.each([['one person', 1], ['one person fewer than the minimum', minimumOfRole.professional - 1]])('%s: nothing but that it is not shown', (_name, n) => {
    const outcome = outcomeOf([{ role: 'professional', people: crowd('professional', n, { veiligheidsplan: 0 }) }])
    expect(outcome.rows).toEqual([])
    expect(outcome.sentences).toEqual(['Er staan hier geen uitkomsten van professionals van De Linde. Niet getoond om deelnemers te beschermen.'])
    expect(textsOf(outcome.svg)).not.toMatch(/\d/)
  })

  test('too few people who answered have no row at all: not even its being there tells that they score low', () => {
    const people = crowd('professional', 12, { veiligheidsplan: 0 }).map((answers, index) => (index < 4 ? answers : Object.fromEntries(Object.entries(answers).filter(([name]) => !name.startsWith('pro-3')))))
    const outcome = outcomeOf([{ role: 'professional', people }])
    expect(outcome.rows.filter(({ criterion }) => criterion === 'veiligheidsplan')).toEqual([])
    expect(outcome.sentences.join(' ')).not.toContain('Een deel van de uitkomsten')
  })

  test('a small role beside one with a higher minimum has no hidden row either', () => {
    const outcome = outcomeOf([{ role: 'professional', people: crowd('professional', 6, {}) }, { role: 'youth', people: crowd('youth', 12, { veiligheidsplan: 0.05, 'naasten-betrekken': 0.05 }, 2) }])
    expect(outcome.rows.filter(({ role, n }) => role !== null && n === null)).toEqual([])
    expect(keysOf(outcome)).not.toContain('gap youth naasten-betrekken')
  })

  test('other questions in the second wave: what stands now is told, what changed is not', () => {
    const broken = wordingOf('professional', 2, false)
    const outcome = outcomeOf([{ role: 'professional', people: crowd('professional', 20, {}) }, { role: 'professional', wave: 2, people: crowd('professional', 20, { veiligheidsplan: 0.2 }, 2), wording: broken }])
    expect(keysOf(outcome)).toEqual(['low professional veiligheidsplan'])
  })

  test('the scan of another organisation, or one that is only counted, is no reason here', () => {
    const scans = [scanOf('Stroomhuis', 1, 'nnnnnnn'), scanOf('De Linde', 1, 'nnnnnnn', { visible: 'counted' })]
    expect(outcomeOf([{ role: 'professional', people: crowd('professional', 20, {}) }], scans, { organisation: idOf('De Linde') }).rows.filter(({ role }) => role === null)).toEqual([])
  })
})
