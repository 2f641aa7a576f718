import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rooms } from './floors.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Source {
  path: string
  text: string
}

/** Every source file of the house (not tests, not what was built), with paths from the top. */
export function readSources(folders = ['packages', 'analysis', 'apps', 'test']): Source[] {
  return folders.flatMap((folder) => walk(join(root, folder)))
}

function walk(folder: string): Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist'].includes(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return walk(path)
    return /\.(ts|tsx|mjs|css)$/.test(entry.name) ? [{ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }] : []
  })
}

export function roomOf(path: string): string | undefined {
  return Object.keys(rooms).find((room) => path.startsWith(`${room}/`))
}

export interface Import {
  from: string
  typeOnly: boolean
}

/** Static, dynamic and re-exporting imports of one file. */
export function importsOf(text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const found: Import[] = []
  for (const match of code.matchAll(/^\s*(import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]/gm)) {
    if (match[1] === 'import' || /\sfrom\s/.test(match[0])) found.push({ from: match[3] ?? '', typeOnly: match[2] !== undefined })
  }
  for (const match of code.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]\s*\)/g)) found.push({ from: match[1] ?? '', typeOnly: false })
  return found
}
