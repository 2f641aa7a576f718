import './node-version.mjs'
import { install } from './install.mjs'
import { runNode } from './run.mjs'

await install()
const audit = process.argv.includes('--linkage') ? 'run-linkage' : 'run-audit'
process.exit(await runNode(['--import', 'tsx', `test/audit/${audit}.ts`, ...process.argv.slice(2)]))
