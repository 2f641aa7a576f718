import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export interface Program {
  /** Starts with plain Node: `node <path>`. */
  path: string
  remove(): Promise<void>
}

/** Makes one file of a program that is started many times, so that each start costs little; `besides` are packages that stay outside it. */
export async function bundleProgram(source: URL, besides: readonly string[] = []): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'program-'))
  const path = join(folder, 'program.mjs')
  await symlink(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'))
  await build({ entryPoints: [fileURLToPath(source)], outfile: path, bundle: true, platform: 'node', format: 'esm', external: ['@duckdb/node-api', 'kysely', 'zod', ...besides], logLevel: 'error' })
  return { path, remove: () => rm(folder, { recursive: true }) }
}
