import './node-version.mjs'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { build } from './build.mjs'
import { check } from './check.mjs'
import { install } from './install.mjs'
import { root } from './root.mjs'
import { runNode } from './run.mjs'
import { secondRun, together } from './second-run.mjs'

try {
  await install()
  await build()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
const checked = await check()
if (checked !== 0) process.exit(checked)

const folder = mkdtempSync(join(tmpdir(), 'leidraadspiegel-test-'))
const report = join(folder, 'report.json')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const vitest = async (...which) => ({
  code: await runNode(['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', ...reporters, ...which]),
  report: JSON.parse(readFileSync(report, 'utf8')),
})

try {
  console.log('Tests …')
  let { code, report: counts } = await vitest(...process.argv.slice(2))
  const again = code === 0 ? [] : secondRun(counts)
  if (again.length > 0) {
    console.log('Something ran out of time. Once more, by itself …')
    const second = await vitest('--maxWorkers=1', ...again)
    code = second.code
    counts = together(counts, second.report)
    console.log(`Run a second time, because something ran out of time: ${again.map((file) => relative(root, file)).join(', ')}`)
  }
  console.log(`Tests: ${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${counts.numPendingTests} skipped`)
  process.exitCode = code
} finally {
  rmSync(folder, { recursive: true, force: true })
}
