import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/** Why a passphrase is too easy to guess: it holds the person's own name or address, it repeats, it is a row, or everybody thinks of it. */
export type Weakness = 'own' | 'repeat' | 'row' | 'known'

/** Ten thousand million guesses, with everything that people who guess know. */
const enough = 10
/** Beyond this the rest only adds, and looking takes long. */
const looked = 40

/** Words that somebody tries who knows this work; long sentences that are known from books and from advice about passphrases. */
const ownWords = ['leidraadspiegel', 'leidraad', 'spiegel', 'werkplek', 'wachtzin', 'wachtwoord', 'welkom', 'jeugdzorg', 'jeugdhulp', 'nulmeting', 'vragenlijst', 'suicidepreventie', 'zelfdoding', 'stappenplan', 'netwerk']
const knownSentences = ['correct horse battery staple', 'lantaarn fiets augurk maandag', 'in de hoofdrol', 'vier losse woorden', 'dit is mijn wachtzin', 'dit is mijn wachtwoord', 'mijn wachtwoord is', 'mijn wachtzin is', 'alle eendjes zwemmen in het water', 'er was eens', 'to be or not to be', 'een twee drie vier', 'zie ginds komt de stoomboot']

let guesser: Promise<ZxcvbnFactory> | null = null

/** What makes a passphrase too easy to guess; null when it is good. Known lists of passwords, Dutch words and names, rows of keys, repeats, years: all on this machine. */
export async function weaknessOf(passphrase: string, person: { name: string; email: string }): Promise<Weakness | null> {
  const text = passphrase.normalize('NFKC')
  const own = [person.name, person.email, ...person.name.split(/\s+/), ...person.email.split(/[@.\-_]/)].filter((word) => word.length > 2)
  const { guessesLog10, sequence } = (await (guesser ??= load())).check(text.slice(0, looked), own)
  if (guessesLog10 >= enough) return null
  const patterns = new Set(sequence.map((part) => (part['dictionaryName'] === 'userInputs' ? 'own' : part.pattern)))
  if (patterns.has('own')) return 'own'
  if (patterns.has('repeat')) return 'repeat'
  return patterns.has('sequence') || patterns.has('spatial') ? 'row' : 'known'
}

async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, { dictionary }] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common'), import('@zxcvbn-ts/language-nl-be')])
  return new ZxcvbnFactory({ graphs: common.adjacencyGraphs, dictionary: { ...common.dictionary, ...dictionary, ownWords, knownSentences } })
}
