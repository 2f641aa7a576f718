import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rooms } from './architecture/floors.ts'
import { rules, type Declared } from './architecture/rules.ts'
import { readSources, root } from './architecture/sources.ts'

const sources = readSources()

const declared: Declared = Object.fromEntries(
  Object.keys(rooms).map((room) => {
    const json = JSON.parse(readFileSync(join(root, room, 'package.json'), 'utf8'))
    const tools = room.startsWith('apps/') ? ['vite', '@vitejs/plugin-react'] : []
    return [room, [...Object.keys(json.dependencies ?? {}), ...Object.keys(json.devDependencies ?? {}), ...tools, json.name]]
  }),
)

describe('the house keeps its rules', () => {
  test.each(Object.entries(rules))('%s', (_name, rule) => {
    expect(sources.flatMap((source) => rule(source, declared))).toEqual([])
  })

  test('every package has a floor', () => {
    const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)
    expect(packages.filter((name) => !(name in rooms))).toEqual([])
  })

  test('nothing stands at the top by accident', () => {
    const allowed = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'package.json', 'package-lock.json', 'tsconfig.json', 'apps', 'packages', 'surveys', 'analysis', 'test', 'docs', 'node_modules', 'data', 'data-demo']
    expect(readdirSync(root).filter((name) => !name.startsWith('.') && !allowed.includes(name))).toEqual([])
  })

  test('the lock file holds every optional package, so that npm 10, 11 and 12 can install it', () => {
    const lock: { packages: Record<string, { optionalDependencies?: Record<string, string> }> } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
    const missing = Object.entries(lock.packages).flatMap(([place, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter((name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${place}/node_modules/${name}`]))
    expect(missing).toEqual([])
    expect(existsSync(join(root, '.npmrc'))).toBe(true)
  })
})

describe('each rule bites on a planted violation', () => {
  const planted: [keyof typeof rules, string, string][] = [
    ['importsGoDown', 'packages/schema/src/planted.ts', `import { x } from '@leidraadspiegel/store'`],
    ['importsGoDown', 'packages/store/src/planted.ts', `import { x } from '@leidraadspiegel/register'`],
    ['importsGoDown', 'packages/chart/src/planted.ts', `const x = await import('@leidraadspiegel/pipeline')`],
    ['importsGoDown', 'apps/leader/src/planted.ts', `import { x } from '@leidraadspiegel/server'`],
    ['importsGoDown', 'apps/leader/src/planted.ts', `export * from '@leidraadspiegel/respondent'`],
    ['noPathsInsideAnotherRoom', 'packages/pipeline/src/planted.ts', `import { x } from '@leidraadspiegel/schema/src/role.ts'`],
    ['noPathsInsideAnotherRoom', 'packages/pipeline/src/planted.ts', `import { x } from '../../schema/src/role.ts'`],
    ['importsAreDeclared', 'packages/schema/src/planted.ts', `import { x } from 'left-pad'`],
    ['importsAreDeclared', 'packages/statistics/src/planted.ts', `import { z } from 'zod'`],
    ['nodeStaysOutOfTheBrowser', 'packages/statistics/src/planted.ts', `import { readFileSync } from 'node:fs'`],
    ['sqlHasOneHome', 'apps/server/src/planted.ts', 'const q = `select n from answer where id = $1`'],
    ['sqlHasOneHome', 'analysis/planted.ts', `run("insert into answer values (1)")`],
    ['noIndex', 'packages/store/src/planted.ts', `'CREATE UNIQUE INDEX i ON t (a)'`],
    ['environmentHasOneReader', 'apps/server/src/planted.ts', `const port = process.env.PORT`],
    ['filesStayShort', 'packages/schema/src/planted.ts', 'const a = 1\n'.repeat(301)],
    ['namesSaySomething', 'packages/schema/src/utils.ts', ''],
    ['namesSaySomething', 'apps/server/src/common/planted.ts', ''],
    ['safeTableIsMadeOnce', 'analysis/planted.ts', `chart(rows as unknown as SafeTable)`],
    ['registerAndStoreNeverMeet', 'apps/server/src/planted.ts', `import { a } from '@leidraadspiegel/register'\nimport { b } from '@leidraadspiegel/store'`],
    ['routersDoNotMeet', 'apps/server/src/desk/planted.ts', `import { x } from '../box/index.ts'`],
    ['nothingIsDrawnUnprotected', 'apps/server/src/planted.ts', `const rows = analysis.pipeline(tables)`],
  ]

  test.each(planted)('%s: %s', (rule, path, text) => {
    expect(rules[rule]({ path, text }, declared)).not.toEqual([])
  })
})
