import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readRespondentApp } from '../../../apps/server/src/respondent-app.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leidraadspiegel-app-'))
  await mkdir(join(folder, '.vite'))
})
afterEach(() => rm(folder, { recursive: true }))

const manifest = (value: unknown) => writeFile(join(folder, '.vite', 'manifest.json'), JSON.stringify(value))

test('the start page links to the entry, fetches what it needs first and what nearly everybody needs later with less haste, and nothing else', async () => {
  await manifest({
    'src/main.ts': { file: 'assets/main-1.js', isEntry: true, css: ['assets/main-1.css'], imports: ['_data-2.js'], dynamicImports: ['src/survey.tsx', 'src/withdraw.ts'] },
    '_data-2.js': { file: 'assets/data-2.js', css: ['assets/data-2.css'] },
    'src/survey.tsx': { file: 'assets/survey-3.js', isDynamicEntry: true, css: ['assets/survey-3.css'], imports: ['_data-2.js', '_react-4.js'] },
    '_react-4.js': { file: 'assets/react-4.js' },
    'src/withdraw.ts': { file: 'assets/withdraw-5.js', isDynamicEntry: true },
  })
  expect(await readRespondentApp(folder, '/r/', 'src/main.ts', ['src/survey.tsx'])).toEqual({
    script: '/r/assets/main-1.js',
    styles: ['/r/assets/main-1.css', '/r/assets/data-2.css'],
    needed: ['/r/assets/data-2.js'],
    later: ['/r/assets/survey-3.js', '/r/assets/react-4.js'],
  })
})

test('an app that was not built is no reason not to start', async () => {
  expect(await readRespondentApp(folder, '/r/', 'src/main.ts')).toBeNull()
})

test('a manifest of something else is', async () => {
  await manifest({ 'index.html': { file: 'assets/x.js' } })
  await expect(readRespondentApp(folder, '/r/', 'src/main.ts')).rejects.toThrow('src/main.ts')
})
