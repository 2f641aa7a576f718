import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { analyses } from '@leidraadspiegel/analysis'
import { distinct, narrow, narrowStatements, run, tablesOf, type Analysis, type Selection } from '@leidraadspiegel/pipeline'
import { renderSvg } from '@leidraadspiegel/chart'
import { protect } from '@leidraadspiegel/disclosure'
import { minimumOfRole } from '@leidraadspiegel/schema'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { fiveOrganisations, withOthers } from './fixtures/many-organisations.ts'
import { allRoles, codebooks, inputOf, networkOf, twoOrganisations, type Sizes } from './fixtures/network.ts'
import { idOf } from './fixtures/publications.ts'
import { criteria } from './fixtures/questionnaire.ts'

const every = Object.entries(analyses) as [string, Analysis][]

const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json'), 'utf8'))
const isVegaLite = new Ajv({ strict: false, validateFormats: false }).compile(schema)

/** What an analysis is tried on: enough organisations for what it compares with. */
const knownOf = { network: fiveOrganisations, others: withOthers(fiveOrganisations), none: twoOrganisations }

const linde = { organisation: idOf('De Linde') }
const drawings = [{ width: 320, scheme: 'light' }, { width: 1200, scheme: 'dark' }] as const

function safeTableOf(analysis: Analysis, network: Parameters<typeof inputOf>[0], selection: Selection = {}) {
  const publications = analysis.about === 'organisation' ? [] : narrow(network.publications.filter(({ role }) => analysis.roles?.includes(role) ?? true), analysis.waves, selection, analysis.compares)
  const statements = narrowStatements(network.statements ?? [], analysis.waves, selection)
  const rows = analysis.pipeline(tablesOf({ publications, statements, criteria, codebooks, criterion: selection.criterion, selected: selection.organisation })).objects()
  return protect(rows as Record<string, unknown>[], analysis.columns, publications, statements)
}

/** What a picture that is kept shows. */
const keptSelections: Readonly<Record<string, Selection>> = {
  perspectives: { criterion: 'veiligheidsplan' },
  collaboration: { role: 'partner' },
  attention: {},
}
const keptSelection = (name: string): Selection => ({ ...linde, ...(keptSelections[name] ?? { role: 'professional', criterion: 'werkwijze-en-rollen' }) })

const textsOf = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!)

const justTooFew: Sizes = Object.fromEntries(allRoles.map((role) => [role, minimumOfRole[role] - 1]))

const forbidden = /significant|bewezen|oorzaak|\bdoor de\b|\bomdat\b|\bdankzij\b|effect van|zelfmoord|\bNaN\b|undefined|Infinity/i

describe.each(every)('%s', (name, analysis) => {
  const known = knownOf[analysis.compares ?? 'none']

  test('asks a question, says how to read it, and declares its columns once', () => {
    expect(analysis.question).toMatch(/^[A-Z].*\?$/)
    expect(analysis.notes.length).toBeGreaterThan(1)
    const names = analysis.columns.map((column) => column.name)
    expect(new Set(names).size).toBe(names.length)
    expect(analysis.columns.filter(({ kind }) => kind === (analysis.about === 'organisation' ? 'units' : 'count')).length).toBeGreaterThan(0)
    expect(analysis.columns.filter((column) => column.title === '')).toEqual([])
  })

  test('says nothing that statistics cannot say', () => {
    const { sentences, notes } = run(analysis, inputOf(known, linde))
    for (const text of [...sentences, ...notes]) expect(text).not.toMatch(forbidden)
    for (const text of sentences) expect(text).toMatch(/^[A-Z].*\.$/)
  })

  test('runs on empty tables', () => {
    expect(analysis.pipeline(tablesOf({ publications: [], criteria, codebooks: [], criterion: undefined })).objects()).toEqual([])
  })

  test('gives every declared column, with a number or a reason and never NaN', () => {
    const { rows } = safeTableOf(analysis, known)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(analysis.columns.map((column) => column.name))
      expect(Object.values(row).every((cell) => typeof cell !== 'number' || Number.isFinite(cell))).toBe(true)
    }
  })

  if (analysis.about !== 'organisation') test('with one person fewer than the minimum no number leaves, in no form', () => {
    const network = networkOf({ organisations: { 'De Linde': [justTooFew, justTooFew], Stroomhuis: [justTooFew, justTooFew] } })
    const outcome = run(analysis, inputOf(network, linde))
    expect(outcome.rows).toEqual([])
    expect(outcome.withheld).not.toEqual([])
    expect(outcome.sentences.join(' ')).toContain('Niet getoond om deelnemers te beschermen.')
    expect(outcome.sentences.join(' ')).not.toMatch(/\d/)
    expect(textsOf(outcome.svg ?? '').join(' ').replaceAll(/meting [12]/g, '')).not.toMatch(/\d/)
  })

  test('with one person fewer than the minimum behind a row, that row keeps its name and loses its numbers', () => {
    const { columns, rows } = safeTableOf(analysis, known)
    const counts = columns.filter(({ kind }) => kind === 'count')
    for (const row of rows.filter(({ role }) => role !== null))
      if (counts.some((column) => row[column.name] === null || Number(row[column.name]) < 5))
        for (const column of columns) if (column.kind !== 'key') expect(row[column.name]).toBeNull()
  })

  test.each(drawings)('draws valid Vega-Lite with whole words at $width px, $scheme', (drawing) => {
    const table = safeTableOf(analysis, known, linde)
    const spec = analysis.chart(table, drawing)!
    expect(isVegaLite(spec), JSON.stringify(isVegaLite.errors?.slice(0, 3))).toBe(true)
    expect(spec.width).toBe(drawing.width)
    const words = textsOf(renderSvg(spec)).join(' ')
    const titles = ['subject', 'statement', 'organisation'].filter((column) => distinct(table.rows, column).length > 1)
    const wanted = table.rows.flatMap((row) => [...titles, 'who'].flatMap((column) => String(row[column]).split(' ')))
    expect(wanted.filter((word) => !words.includes(word))).toEqual([])
  })

  test('draws valid Vega-Lite of many organisations, each of them once for every role and subject', () => {
    const network = networkOf({ scans: true, organisations: Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`Huis ${index}`, [{ professional: 12, manager: 6 }, { professional: 9, manager: 6 }]])) })
    const spec = analysis.chart(safeTableOf(analysis, network), { width: 720, scheme: 'light' })
    expect(isVegaLite(spec), JSON.stringify(isVegaLite.errors?.slice(0, 3))).toBe(true)
    const counts = JSON.stringify(spec).match(/\d+ organisaties?"/g) ?? []
    expect(counts.every((text) => Number.parseInt(text, 10) <= 12)).toBe(true)
  })

  test('gives the same outcome every time, whatever the order of the publications', () => {
    const first = run(analysis, inputOf(known, linde))
    const again = run(analysis, inputOf({ ...known, publications: [...known.publications].reverse() }, linde))
    expect(again).toEqual(first)
  })

  test('draws what it drew before', async () => {
    const table = safeTableOf(analysis, known, keptSelection(name))
    const spec = analysis.chart(table, { width: 720, scheme: 'light' })
    const steady = JSON.stringify(spec, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value), 1)
    await expect(`${steady}\n`).toMatchFileSnapshot(`output/${name}.vl.json`)
  })
})
