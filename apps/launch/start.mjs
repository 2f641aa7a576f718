import './node-version.mjs'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { runNode, settings } from './run.mjs'

const demo = process.argv.includes('--demo')

try {
  await install()
  await build()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
if (demo) {
  const made = await runNode([...settings(), '--enable-source-maps', 'apps/server/dist/cli.mjs', 'demo'], { env: { DATA_DIR: './data-demo' } })
  if (made !== 0) process.exit(made)
}
process.exit(await runNode([...settings(), '--enable-source-maps', 'apps/server/dist/main.mjs'], demo ? { env: { DATA_DIR: './data-demo' } } : {}))
