import './node-version.mjs'
import { pathToFileURL } from 'node:url'
import { install } from './install.mjs'
import { runNode } from './run.mjs'

/** Types and lint; resolves to the first exit code that is not 0. */
export async function check() {
  console.log('Types …')
  const types = await runNode(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'])
  if (types !== 0) return types
  console.log('Lint …')
  return runNode(['node_modules/oxlint/bin/oxlint', '--deny-warnings'])
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await install()
  process.exit(await check())
}
