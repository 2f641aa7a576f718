import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../architecture/sources.ts'

const folder = join(root, 'apps/leader/src/styles')
/** What is drawn otherwise on paper stands with the paper. */
const withoutPaper = (styles: string): string => styles.replace(/@media print \{[\s\S]*?\n\}\n/g, '')

test('a class has its looks from one file: files are loaded page by page and stay, so that two would change each other', () => {
  const files = new Map<string, string[]>()
  for (const file of readdirSync(folder)) {
    const classes = [...withoutPaper(readFileSync(join(folder, file), 'utf8')).matchAll(/^\s*\.([a-z][\w-]*)\s*[{,]/gm)].map(([, name = '']) => name)
    for (const name of new Set(classes)) files.set(name, [...(files.get(name) ?? []), file])
  }
  expect(files.size).toBeGreaterThan(200)
  expect([...files].filter(([, all]) => all.length > 1)).toEqual([])
})
