#!/usr/bin/env node
import './node-version.mjs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { root } from './root.mjs'
import { callersFolder, runNode, settings } from './run.mjs'

try {
  await install()
  await build()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
process.exit(await runNode([...settings(), '--enable-source-maps', join(root, 'apps/server/dist/cli.mjs'), ...process.argv.slice(2)], { cwd: callersFolder() }))
