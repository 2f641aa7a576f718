import { parseArgs } from 'node:util'
import { WrongUse } from './terminal.ts'

const options = {
  project: { type: 'string' },
  wave: { type: 'string' },
  role: { type: 'string' },
  analysis: { type: 'string' },
  survey: { type: 'string' },
  codebook: { type: 'string' },
  criteria: { type: 'string' },
  answers: { type: 'string', multiple: true },
  out: { type: 'string' },
  organisation: { type: 'string' },
  email: { type: 'string' },
  'good-rows': { type: 'boolean' },
  close: { type: 'boolean' },
  core: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

export type Arguments = ReturnType<typeof readArguments>

/** The words behind a command; an option that does not exist throws `WrongUse`. */
export function readArguments(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
    return { ...values, words: positionals }
  } catch (error) {
    throw new WrongUse(`Dit klopt niet: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The value of an option that the command cannot do without. */
export function needed(values: Arguments, name: 'project' | 'wave' | 'role' | 'survey' | 'codebook' | 'criteria' | 'out' | 'email'): string {
  const value = values[name]
  if (value === undefined) throw new WrongUse(`De optie --${name} ontbreekt.`)
  return value
}
