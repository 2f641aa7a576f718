import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const threads = { UV_THREADPOOL_SIZE: '16' }

/** Runs a program in the checkout, passes signals on, and resolves to its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options, env: { ...process.env, ...threads, ...options.env } })
    const passOn = (signal) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, passOn)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      for (const each of signals) process.off(each, passOn)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143))
    })
  })
}

/** Runs Node on a file of the checkout. */
export function runNode(args, options) {
  return run(process.execPath, args, options)
}

/** Settings from a file `.env` in the checkout, when there is one; what is set in the environment goes first. */
export function settings() {
  const file = join(root, '.env')
  return existsSync(file) ? [`--env-file=${file}`] : []
}

/** The folder from which the user called npm, so that relative paths mean what he sees. */
export function callersFolder() {
  return process.env.INIT_CWD ?? process.cwd()
}
