import { explanation, workedExample } from '@leidraadspiegel/analysis'
import { describe, expect, test } from 'vitest'

const { title, lead, sections, references } = explanation()
const example = workedExample()

describe('the page that explains the outcomes', () => {
  test('has an example that comes out clear, so that every part of the rule can be shown', () => {
    expect(example.sentence).toMatch(/^Duidelijk verbeterd: van \d+ naar \d+ \(\+\d+\)\. Dit past bij een verandering van \+\d+ tot \+\d+ punten\.$/)
    expect(example.before.n).toBe(12)
    expect(example.person.score).toBeCloseTo((100 * (1 + 1 + 2)) / (4 * 3), 9)
    expect(example.otherUnknowns).not.toBe(example.change.difference)
  })

  test('is plain: no jargon outside the references, no cause, no unfinished number', () => {
    const texts = [title, lead, ...sections.flatMap(({ heading, paragraphs, table }) => [heading, ...paragraphs, ...(table === undefined ? [] : [table.caption, ...table.columns, ...table.rows.flat()])])]
    for (const text of texts) {
      expect(text).not.toMatch(/significant|bewezen|effect van|omdat het plan|standaardfout|p-waarde|NaN|undefined|null/i)
      expect(text.trim()).toBe(text)
    }
    for (const { table } of sections) for (const row of table?.rows ?? []) expect(row).toHaveLength(table!.columns.length)
    expect(references.length).toBeGreaterThan(4)
  })

  test('is the same as docs/uitleg.md', async () => {
    const tableOf = ({ caption, columns, rows }: NonNullable<(typeof sections)[number]['table']>): string =>
      [`*${caption}*`, '', `| ${columns.join(' | ')} |`, `| ${columns.map(() => '---').join(' | ')} |`, ...rows.map((row) => `| ${row.join(' | ')} |`), ''].join('\n')
    const parts = sections.map(({ heading, paragraphs, table }) => [`## ${heading}`, '', ...paragraphs.flatMap((paragraph) => [paragraph, '']), ...(table === undefined ? [] : [tableOf(table)])].join('\n'))
    const page = [`# ${title}`, '', lead, '', ...parts, '## Voor specialisten', '', ...references.map((reference) => `- ${reference}`), ''].join('\n')
    await expect(page).toMatchFileSnapshot('../../docs/uitleg.md')
  })
})
