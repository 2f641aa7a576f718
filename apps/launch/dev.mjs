import './node-version.mjs'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { runNode } from './run.mjs'

await install()
await build()
process.exit(await runNode(['--import', 'tsx', '--watch', 'apps/server/src/main.ts']))
