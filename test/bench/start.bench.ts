import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../architecture/sources.ts'
import { quantile, report } from './report.ts'

/** `npm start` when everything is installed and built, until the address is printed. */
const times: number[] = []
for (let run = 0; run < 6; run += 1) {
  const folder = await mkdtemp(join(tmpdir(), 'leidraadspiegel-bench-'))
  const began = performance.now()
  const child = spawn(process.execPath, [join(root, 'apps/launch/start.mjs')], { cwd: root, env: { ...process.env, DATA_DIR: folder, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((resolve) => child.stdout.on('data', (chunk) => String(chunk).includes('http://localhost') && resolve()))
  if (run > 0) times.push((performance.now() - began) / 1000)
  child.kill('SIGTERM')
  await new Promise((resolve) => child.on('exit', resolve))
  await rm(folder, { recursive: true, force: true })
}
report('second npm start on a new data folder, median of 5', `${quantile(times, 0.5).toFixed(2)} s`)
