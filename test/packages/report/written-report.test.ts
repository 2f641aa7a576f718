import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { indicatorsPerQuarter } from '@leidraadspiegel/analysis'
import { writtenReportPdf, type WrittenReport } from '@leidraadspiegel/report'
import { describe, expect, test } from 'vitest'
import { readPdf } from './read-pdf.ts'

const resolve = createRequire(import.meta.url).resolve
const fonts = ['400Regular', '700Bold'].map((style) => dirname(resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${style}/AtkinsonHyperlegibleNext_${style}.ttf`)))

const run = indicatorsPerQuarter(
  { whose: 'De Linde', name: 'Getraind', unit: '%', direction: 'up', target: 80, source: 'personeelszaken', quarters: [{ quarter: '2026-K1', kind: 'value', value: 50, behind: '6 van 12', n: null, lower: null, upper: null }, { quarter: '2026-K2', kind: 'missing' }] },
  { width: 640, scheme: 'light' },
)

const report: WrittenReport = {
  title: 'Kwartaalrapportage 3e kwartaal 2026',
  about: 'Jeugdhulp De Linde',
  lead: 'Wat we deden, wat het opleverde en wat we nog niet weten.',
  notice: null,
  foot: 'Jeugdhulp De Linde',
  sections: [
    { heading: 'Acties', blocks: [{ block: 'heading', text: 'Bezig' }, { block: 'list', items: ['Scholing #voor [iedereen]', 'Vaste contactpersoon'] }, { block: 'table', title: 'Per actie', columns: ['Actie', 'Wie', 'Wanneer'], rows: [['Scholing', 'Sanne', '1 juli'], ['Dossier', 'Bram', '1 mei']] }] },
    { heading: 'Indicatoren', blocks: [{ block: 'figure', title: 'Getraind', svg: run.svg!, text: run.sentences.join(' ') }, { block: 'note', text: 'Niet getoond om deelnemers te beschermen.' }, { block: 'text', text: 'Tot slot.' }] },
  ],
}

describe('a written report', () => {
  test('is accessible PDF: in Dutch, with its title, headings in order, lists, a table with a head and a figure with words', async () => {
    const { plain, tags, texts } = readPdf(await writtenReportPdf(report, fonts))
    expect(plain).toContain('/Lang (nl-NL)')
    expect(plain).toContain('/DisplayDocTitle true')
    expect(plain).not.toMatch(/CreationDate \(D:(?!1970)/)
    expect(tags).toMatchObject({ Title: 1, H1: 2, H2: 1, Table: 1, TH: 3, TD: 6, Figure: 1, L: 1, LI: 2 })
    const words = texts.join(' ').replace(/\s+/g, ' ')
    for (const each of [report.title, report.lead, 'Scholing #voor [iedereen]', 'Vaste contactpersoon', 'Tot slot.']) expect(words).toContain(each)
    expect(words).not.toContain('�')
  })

  test('is the same bytes for the same report', async () => {
    expect(Buffer.from(await writtenReportPdf(report, fonts)).equals(await writtenReportPdf(report, fonts))).toBe(true)
  })

  test('says on top that answers may be invented, where they may', async () => {
    expect(readPdf(await writtenReportPdf({ ...report, notice: 'Dit is een proefproject.' }, fonts)).texts.join(' ')).toContain('Dit is een proefproject.')
  })
})
