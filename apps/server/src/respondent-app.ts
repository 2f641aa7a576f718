import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { PageFiles } from './desk/index.ts'

const Chunk = z.object({ file: z.string(), css: z.array(z.string()).default([]), imports: z.array(z.string()).default([]) })
const Manifest = z.record(z.string(), Chunk)
type Manifest = z.infer<typeof Manifest>

/** What a page links to of one part of the built respondent app (its Vite manifest), `entry` is its first file and `next` what almost everybody needs after it; null when it was not built. */
export async function readRespondentApp(folder: string, prefix: string, entry: string, next: readonly string[] = []): Promise<PageFiles['app']> {
  const text = await readFile(join(folder, '.vite', 'manifest.json'), 'utf8').catch(() => null)
  if (text === null) return null
  const manifest = Manifest.parse(JSON.parse(text))
  const script = manifest[entry]
  if (script === undefined) throw new Error(`${folder}: the manifest has no ${entry}`)
  const now = reachable(manifest, [entry])
  const later = reachable(manifest, next).filter((name) => !now.includes(name))
  const addresses = (names: readonly string[]) => names.map((name) => `${prefix}${manifest[name]?.file}`)
  return {
    script: `${prefix}${script.file}`,
    styles: now.flatMap((name) => manifest[name]?.css ?? []).map((file) => `${prefix}${file}`),
    needed: addresses(now.filter((name) => name !== entry)),
    later: addresses(later),
  }
}

function reachable(manifest: Manifest, from: readonly string[]): string[] {
  const found = new Set(from)
  for (const name of found) for (const imported of manifest[name]?.imports ?? []) found.add(imported)
  return [...found]
}
