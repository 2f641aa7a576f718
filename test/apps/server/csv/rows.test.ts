import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCsv, type CsvRefusal, type CsvRow } from '../../../../apps/server/src/csv/rows.ts'

let folder = ''
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'csv-'))))
afterAll(() => rm(folder, { recursive: true, force: true }))

async function rowsOf(content: string | Uint8Array): Promise<(CsvRow | CsvRefusal)[]> {
  const file = join(folder, `${Math.random()}.csv`)
  await writeFile(file, content)
  const rows: (CsvRow | CsvRefusal)[] = []
  for await (const row of readCsv(file)) rows.push(row)
  return rows
}

describe('reading CSV', () => {
  test('the first line names the columns; `,` and `;` both divide cells', async () => {
    const expected = [{ line: 2, cells: { organisation: 'A', wave: '1' } }]
    expect(await rowsOf('organisation,wave\nA,1\n')).toEqual(expected)
    expect(await rowsOf('organisation;wave\r\nA;1\r\n')).toEqual(expected)
    expect(await rowsOf('\uFEFForganisation;wave\nA;1')).toEqual(expected)
  })

  test('a row knows the line on which it starts, also behind a cell with line breaks and an empty line', async () => {
    expect(await rowsOf('a,b\n"één\ntwee",2\n\n3,4\n')).toEqual([
      { line: 2, cells: { a: 'één\ntwee', b: '2' } },
      { line: 5, cells: { a: '3', b: '4' } },
    ])
  })

  test('half a row is refused with its line, the others are read', async () => {
    const [first, half, last] = await rowsOf('a,b,c\n1,2,3\n4,5\n6,7,8\n')
    expect(first).toMatchObject({ line: 2 })
    expect(half).toEqual({ line: 3, reason: expect.stringMatching(/2 kolommen.*3/) })
    expect(last).toMatchObject({ line: 4, cells: { c: '8' } })
  })

  test.each([
    ['', /leeg/],
    ['a,a\n1,2\n', /"a" staat er twee keer/],
    ['__proto__,a\n1,2\n', /__proto__/],
    [Uint8Array.of(0x61, 0x2c, 0x62, 0x0a, 0xe9, 0x2c, 0x31, 0x0a), /geen UTF-8/],
  ])('a file that is no CSV is refused whole: %#', async (content, message) => {
    await expect(rowsOf(content)).rejects.toThrow(message)
  })

  test('a file that is not there is named', async () => {
    await expect(readCsv(join(folder, 'absent.csv')).next()).rejects.toThrow(/absent\.csv: dit bestand is er niet/)
  })

  test('an unclosed quote ends in a refusal, not in a row', async () => {
    const rows = await rowsOf('a,b\n1,2\n"3,4\n5,6\n')
    expect(rows[0]).toMatchObject({ cells: { a: '1' } })
    expect(rows.slice(1).every((row) => 'reason' in row)).toBe(true)
    expect(rows).toHaveLength(2)
  })

  test('what another program writes is read back unchanged', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !text.includes('\r') && text !== '\uFEFF')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }), fc.constantFrom(',', ';'), async (rows, delimiter) => {
        const written = Papa.unparse([['a', 'b', 'c'], ...rows], { delimiter, newline: '\n', quotes: true })
        const read = await rowsOf(written)
        expect(read.map((row) => ('cells' in row ? Object.values(row.cells) : row.reason))).toEqual(rows)
      }),
      { numRuns: 100 },
    )
  })
})
