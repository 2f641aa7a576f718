import { accessSync, constants } from 'node:fs'
import { fingerprint } from './fingerprint.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { whenChanged } from './stamp.mjs'

const platform = [process.platform, process.arch, process.versions.modules]

/** Installs the packages of the lock file when the lock, the platform or Node changed since the last time. */
export async function install() {
  await whenChanged('node_modules/.installed', fingerprint(['package-lock.json'], platform), async () => {
    try {
      accessSync(root, constants.W_OK)
    } catch {
      throw new Error(`In de map ${root} kan niet worden geschreven. Zet de bestanden in een map van jezelf, of geef schrijfrechten.`)
    }
    console.log('Pakketten installeren (de eerste keer duurt dit een halve minuut) …')
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const code = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'], { shell: process.platform === 'win32' })
    if (code !== 0) throw new Error(`npm ci stopte met code ${code}. Controleer de internetverbinding en probeer het opnieuw.`)
  })
}
