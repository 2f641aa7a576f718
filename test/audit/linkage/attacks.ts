import { createHash, createHmac } from 'node:crypto'
import type { FolderCopy } from './folder-copy.ts'
import { ordersOf, ownersOf, readPeople, readResponses, type Trace } from './traces.ts'

/** What one way of attacking says of one copy: which response is whose. */
export interface Guess {
  attack: string
  /** Response to person, both by name. */
  pairs: ReadonlyMap<string, string>
  /** Is it an order, in which somebody near the right place says something too? */
  ranks: { people: ReadonlyMap<string, number>; responses: ReadonlyMap<string, number> } | null
}

/**
 * Every order of people laid beside every order of responses (forwards; backwards is the same with a negative correlation), and every value
 * of a person looked for among the values of responses: as it is, and under every hash and every key that lies in the folder.
 */
export function attacksOn(copy: FolderCopy): { people: number; responses: number; guesses: Guess[] } {
  const [people, responses] = [readPeople(copy), readResponses(copy)]
  const byOrder = ordersOf(copy, people).flatMap((one) => ordersOf(copy, responses).map((other): Guess => {
    const [ofPeople, ofResponses] = [ranks(one.whos), ranks(other.whos)]
    const scale = one.whos.length / other.whos.length
    const pairs = new Map(other.whos.map((who, place) => [who, one.whos[Math.floor(place * scale)]!]))
    return { attack: `${one.name} | ${other.name}`, pairs, ranks: { people: ofPeople, responses: ofResponses } }
  }))
  return { people: people.length, responses: new Set(responses.map(({ who }) => who)).size, guesses: [...byOrder, byValue(copy, people, responses)] }
}

const ranks = (whos: readonly string[]): ReadonlyMap<string, number> => new Map(whos.map((who, place) => [who, place]))

function byValue(copy: FolderCopy, people: readonly Trace[], responses: readonly Trace[]): Guess {
  const owners = ownersOf(responses)
  const keys = [...copy.files].filter(([name]) => name.startsWith('keys/')).flatMap(([, bytes]) => [bytes, Buffer.from(bytes.toString('utf8').trim(), 'base64url'), Buffer.from(bytes.toString('utf8').trim(), 'hex')])
  const inOffice = copy.tables.filter(({ name }) => name.endsWith('pass_key')).flatMap(({ rows }) => rows.map((row) => Buffer.from(String(row['secret']), 'hex')))
  const pairs = new Map<string, string>()
  for (const [value, who] of ownersOf(people)) {
    const hashes = [createHash('sha256').update(value), ...[...keys, ...inOffice].map((key) => createHmac('sha256', key).update(value))].map((hash) => hash.digest())
    const forms = [value, ...hashes.flatMap((hash) => [hash.toString('hex'), hash.toString('base64url'), hash.toString('base64')])]
    for (const form of forms) {
      const response = owners.get(form)
      if (response !== undefined) pairs.set(response, who)
    }
  }
  return { attack: 'values in common', pairs, ranks: null }
}
