import './node-version.mjs'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { root } from './root.mjs'
import { runNode } from './run.mjs'

await install()
await build()
const wanted = process.argv.slice(2)
const files = readdirSync(join(root, 'test/bench')).filter((name) => name.endsWith('.bench.ts'))
for (const file of files.filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))) {
  const code = await runNode(['--import', 'tsx', join('test/bench', file)])
  if (code !== 0) process.exit(code)
}
