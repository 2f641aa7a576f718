import './node-version.mjs'
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fingerprint } from './fingerprint.mjs'
import { install } from './install.mjs'
import { root } from './root.mjs'
import { whenChanged } from './stamp.mjs'

const sources = ['package-lock.json', 'packages', 'analysis', 'apps/server', 'apps/respondent', 'apps/leader', 'apps/launch']

/** Builds the two web apps and the server when one of their sources changed since the last time. */
export async function build() {
  await whenChanged('apps/server/dist/.built', fingerprint(sources), async () => {
    console.log('Bouwen …')
    const { build: vite } = await import('vite')
    for (const app of ['respondent', 'leader']) {
      await vite({ root: join(root, 'apps', app), configFile: join(root, 'apps', app, 'vite.config.ts'), logLevel: 'warn' })
    }
    const { build: esbuild } = await import('esbuild')
    rmSync(join(root, 'apps/server/dist'), { recursive: true, force: true })
    await esbuild({
      entryPoints: ['main', 'cli'].map((name) => join(root, `apps/server/src/${name}.ts`)),
      outdir: join(root, 'apps/server/dist'),
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      sourcemap: 'linked',
      external: thirdParty(),
      logLevel: 'warning',
    })
  })
}

function thirdParty() {
  const folders = [...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`), 'analysis', 'apps/server']
  const names = folders.flatMap((folder) => Object.keys(JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).dependencies ?? {}))
  return [...new Set(names.filter((name) => !name.startsWith('@leidraadspiegel/')).flatMap((name) => [name, `${name}/*`]))]
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await install()
  await build()
}
