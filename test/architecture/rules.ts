import { basename, dirname, posix } from 'node:path'
import { forbiddenNames, homes, longestFile, rooms, routers } from './floors.ts'
import { importsOf, roomOf, type Source } from './sources.ts'

export type Declared = Readonly<Record<string, readonly string[]>>

export type Rule = (source: Source, declared: Declared) => string[]

const scope = '@leidraadspiegel/'
const ours = (name: string): string | undefined => Object.keys(rooms).find((room) => room === `packages/${name}` || room === `apps/${name}` || room === name)
const isProduct = (path: string): boolean => roomOf(path) !== undefined
const packageOf = (specifier: string): string => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')

const importsGoDown: Rule = ({ path, text }) => {
  const room = roomOf(path)
  if (room === undefined) return []
  return importsOf(text).filter(({ from }) => from.startsWith(scope)).flatMap(({ from, typeOnly }) => {
    const target = ours(from.slice(scope.length).split('/')[0] ?? '')
    if (target === undefined) return [`${path} imports ${from}, which is no room of this house`]
    const typesOfServer = typeOnly && target === 'apps/server' && room.startsWith('apps/')
    const down = (rooms[target]?.floor ?? 0) < (rooms[room]?.floor ?? 0) && !target.startsWith('apps/')
    return down || typesOfServer ? [] : [`${path} imports ${from}: imports go down, apps give only the types of the server`]
  })
}

const noPathsInsideAnotherRoom: Rule = ({ path, text }) => {
  const room = roomOf(path)
  if (room === undefined) return []
  return importsOf(text).flatMap(({ from }) => {
    if (from.startsWith(scope) && from.slice(scope.length).includes('/')) return [`${path} imports a path inside another package: ${from}`]
    if (!from.startsWith('.')) return []
    return posix.join(dirname(path), from).startsWith(`${room}/`) ? [] : [`${path} reaches out of its room: ${from}`]
  })
}

const importsAreDeclared: Rule = ({ path, text }, declared) => {
  const room = roomOf(path)
  if (room === undefined) return []
  return importsOf(text).filter(({ from }) => !from.startsWith('.') && !from.startsWith('node:') && !from.startsWith('virtual:')).flatMap(({ from }) => {
    const name = packageOf(from)
    return declared[room]?.includes(name) ? [] : [`${path} imports ${name}, which ${room}/package.json does not declare`]
  })
}

const nodeStaysOutOfTheBrowser: Rule = ({ path, text }) => {
  const room = roomOf(path)
  if (room === undefined || rooms[room]?.node || !path.startsWith(`${room}/src/`) && room !== 'analysis') return []
  return importsOf(text).filter(({ from }) => from.startsWith('node:')).map(({ from }) => `${path} imports ${from}, but ${room} must run anywhere`)
}

const sqlHasOneHome: Rule = ({ path, text }) => {
  if (!isProduct(path) || homes.sql.some((home) => path.startsWith(home))) return []
  return /['"`]\s*(select\s[\s\S]{0,200}?\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|create\s+table\s)/i.test(text) ? [`${path} holds SQL; its homes are ${homes.sql.join(' ')}`] : []
}

const noIndex: Rule = ({ path, text }) => (isProduct(path) && /create\s+(unique\s+)?index/i.test(text) ? [`${path} makes an index: DuckDB gives wrong results after a crash`] : [])

const environmentHasOneReader: Rule = ({ path, text }) =>
  path.startsWith('test/') || homes.environment.includes(path) || !/process\.env|import\.meta\.env\.(?!DEV|PROD)/.test(text) ? [] : [`${path} reads the environment; only ${homes.environment.join(' and ')} may`]

const filesStayShort: Rule = ({ path, text }) => {
  const lines = text.split('\n').length - 1
  return lines > longestFile ? [`${path} has ${lines} lines; find its second subject (${longestFile} at most)`] : []
}

const namesSaySomething: Rule = ({ path }) =>
  path.split('/').map((part) => basename(part).replace(/\.[\w.]+$/, '')).filter((name) => forbiddenNames.includes(name)).map((name) => `${path}: "${name}" names nothing`)

const safeTableIsMadeOnce: Rule = ({ path, text }) =>
  isProduct(path) && !homes.safeTable.includes(path) && /as\s+(unknown\s+as\s+)?SafeTable/.test(text) ? [`${path} makes a SafeTable; only ${homes.safeTable.join()} may`] : []

const registerAndStoreNeverMeet: Rule = ({ path, text }) => {
  if (homes.registerAndStore.includes(path) || !isProduct(path)) return []
  const names = new Set(importsOf(text).map(({ from }) => from))
  return names.has(`${scope}register`) && names.has(`${scope}store`) ? [`${path} sees both register and store`] : []
}

const routersDoNotMeet: Rule = ({ path, text }) => {
  const router = routers.find((name) => path.startsWith(`apps/server/src/${name}/`))
  if (router === undefined) return []
  return importsOf(text).filter(({ from }) => routers.some((other) => other !== router && posix.join(dirname(path), from).startsWith(`apps/server/src/${other}/`))).map(({ from }) => `${path} imports another router: ${from}`)
}

const nothingIsDrawnUnprotected: Rule = ({ path, text }) =>
  isProduct(path) && path !== 'packages/pipeline/src/run.ts' && /\w\.pipeline\(/.test(text) ? [`${path} runs a pipeline itself; only packages/pipeline/src/run.ts may`] : []

export const rules = {
  importsGoDown,
  noPathsInsideAnotherRoom,
  importsAreDeclared,
  nodeStaysOutOfTheBrowser,
  sqlHasOneHome,
  noIndex,
  environmentHasOneReader,
  filesStayShort,
  namesSaySomething,
  safeTableIsMadeOnce,
  registerAndStoreNeverMeet,
  routersDoNotMeet,
  nothingIsDrawnUnprotected,
} satisfies Record<string, Rule>
