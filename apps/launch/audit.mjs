import './node-version.mjs'
import { install } from './install.mjs'
import { runNode } from './run.mjs'

await install()
process.exit(await runNode(['--import', 'tsx', 'test/audit/run-audit.ts', ...process.argv.slice(2)]))
