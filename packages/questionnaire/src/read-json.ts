import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Codebook } from '@leidraadspiegel/schema'
import type { Refusal } from './refusal.ts'

/** A zod schema, as far as it is used here. */
export interface Shape<Value> {
  safeParse(input: unknown): { success: true; data: Value } | { success: false; error: { issues: readonly Issue[] } }
}

type Issue = Extract<ReturnType<typeof Codebook.safeParse>, { success: false }>['error']['issues'][number]

export type Read<Value> = { value: Value; hash: string } | { refusals: Refusal[] }

/** A JSON file that has the given shape, with the SHA-256 of its bytes; `name` is what refusals call it. */
export async function readJson<Value>(path: string, name: string, shape: Shape<Value>): Promise<Read<Value>> {
  const refuse = (reason: string, question: string | null = null) => ({ refusals: [{ file: name, question, reason }] })
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error.code ?? error.message)
  if (typeof bytes === 'string') return refuse(bytes === 'ENOENT' ? 'Dit bestand ontbreekt.' : `Dit bestand is niet te lezen (${bytes}).`)
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    return refuse(`Dit is geen goede JSON (${error instanceof Error ? error.message : String(error)}).`)
  }
  const parsed = shape.safeParse(json)
  if (!parsed.success) return { refusals: parsed.error.issues.map((issue) => ({ file: name, ...issueInDutch(issue) })) }
  return { value: parsed.data, hash: createHash('sha256').update(bytes).digest('hex') }
}

function issueInDutch(issue: Issue): Omit<Refusal, 'file'> {
  const [first, second, ...rest] = issue.path.map(String)
  const question = first === 'questions' && second !== undefined ? second : null
  const place = (question === null ? [first, second, ...rest] : rest).filter((part) => part !== undefined).join('.')
  return { question, reason: `${place === '' ? 'Het geheel' : `"${place}"`} ${wrongInDutch(issue)}.` }
}

const nouns: Readonly<Record<string, string>> = { string: 'tekst', number: 'getal', int: 'geheel getal', boolean: 'true of false', array: 'lijst', object: 'object', record: 'object' }

function wrongInDutch(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `ontbreekt of is geen ${nouns[issue.expected] ?? issue.expected}`
    case 'unrecognized_keys':
      return `heeft een onbekende eigenschap: ${issue.keys.join(', ')}`
    case 'invalid_value':
      return `mag alleen ${issue.values.map(String).join(', ')} zijn`
    case 'invalid_union':
      return 'heeft geen bekende soort'
    case 'too_small':
      return 'is te kort of te klein'
    case 'too_big':
      return 'is te lang of te groot'
    default:
      return 'heeft niet de juiste vorm'
  }
}
