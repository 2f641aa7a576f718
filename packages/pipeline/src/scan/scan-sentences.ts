import { counted, enumerate, quote, score as points, withheldSentence } from '@leidraadspiegel/chart'
import { overOrganisations, type SafeTable } from '@leidraadspiegel/schema'
import { distinct } from '../rows-of.ts'
import type { ScanState } from './answers-of-scans.ts'
import { scanStates } from './counts-of-scans.ts'
import { scanDirections, type ChangedAnswer } from './scan-words.ts'

/** One row about protocolscans: an answer, the score of a subject (`all`), or how many organisations gave an answer. */
export interface ScanLine extends ChangedAnswer {
  group: string
  organisation: string
  measurement: string
  baseline: number | null
  earlier: string | null
  subject: string
  item: string
  statement: string
  state: ScanState | 'all'
  answer: string
  units: number | null
  organisations: number | null
  score: number | null
  answered: number
  asked: number
  left: string | null
  stateThen: ScanState | null
  scoreThen: number | null
  change: string | null
}

export interface ScanLines {
  answers: ScanLine[]
  scores: ScanLine[]
  counts: ScanLine[]
}

/** Answers and scores of organisations, and counts over them. */
export function scanLines(table: SafeTable): ScanLines {
  const lines = table.rows as unknown as ScanLine[]
  const own = lines.filter(({ group }) => group !== overOrganisations)
  return { answers: own.filter(({ state }) => state !== 'all'), scores: own.filter(({ state }) => state === 'all'), counts: lines.filter(({ group }) => group === overOrganisations) }
}

const mostNamed = 3
const mostTold = 2

/** What the scans say in words: the answers, what changed, what stands below 50; and over organisations what occurs most. */
export function scanSentences({ answers, scores, counts }: ScanLines): string[] {
  const organisations = distinct(answers, 'organisation')
  const own = organisations.slice(0, mostTold).flatMap((organisation) => ofOneOrganisation(organisation, answers.filter((line) => line.organisation === organisation), scores.filter((line) => line.organisation === organisation)))
  return [...(organisations.length > mostTold ? [`Er zijn protocolscans van ${organisations.length} organisaties.`] : own), ...ofAll(counts)]
}

function ofOneOrganisation(organisation: string, lines: readonly ScanLine[], scores: readonly ScanLine[]): string[] {
  const { measurement, earlier } = lines[0]!
  const told = (Object.keys(scanStates) as ScanState[]).map((state) => ({ state, n: lines.filter((line) => line.state === state).length })).filter(({ n }) => n > 0)
  const given = `Bij ${organisation} staat in de protocolscan van ${measurement}, van ${counted(lines.length, 'vraag', 'vragen')}: ${enumerate(told.map(({ state, n }) => `${n} keer ‘${scanStates[state]}’`))}.`
  const low = scores.filter(({ score }) => score !== null && score < 50).sort((a, b) => a.score! - b.score!)
  const named = low.slice(0, mostNamed).map(({ subject, score, answered }) => `${quote(subject)} (${points(score!)}, over ${counted(answered, 'vraag', 'vragen')})`)
  const more = low.length > named.length ? ` In de tabel staan er nog ${low.length - named.length}.` : ''
  return [given, ...(earlier === null ? [] : [changeOf(earlier, lines)]), ...(low.length === 0 ? [] : [`Onder de 50 staan bij ${organisation}: ${enumerate(named)}.${more}`])]
}

function changeOf(earlier: string, lines: readonly ScanLine[]): string {
  const count = (is: (line: ScanLine) => boolean): number => lines.filter(is).length
  const moved = (['better', 'same', 'worse'] as const).map((direction) => `${count((line) => line.direction === direction)} keer ${scanDirections[direction]}`)
  const proofs = count(({ proof }) => proof === 'came')
  const gone = count(({ proof }) => proof === 'gone')
  const evidence = [proofs > 0 ? `bij ${counted(proofs, 'vraag', 'vragen')} kwam er bewijs bij` : '', gone > 0 ? `bij ${counted(gone, 'vraag', 'vragen')} viel het bewijs weg` : ''].filter(Boolean)
  return `Naast de scan van ${earlier} is het antwoord ${enumerate(moved)}${evidence.length > 0 ? `; ${enumerate(evidence)}` : ''}.`
}

function ofAll(counts: readonly ScanLine[]): string[] {
  if (counts.length === 0) return []
  const shown = counts.filter(({ units }) => units !== null)
  if (shown.length === 0) return [`Tellingen over organisaties staan hier niet. ${withheldSentence}`]
  const most = (state: ScanState): string[] => {
    const [line] = shown.filter((one) => one.state === state && one.organisations! > 0).sort((a, b) => b.organisations! - a.organisations!)
    return line === undefined ? [] : [`${quote(scanStates[state])} komt het vaakst voor bij ${quote(line.statement)}: bij ${line.organisations} van de ${line.units} organisaties.`]
  }
  return [`Van ${shown[0]!.units} organisaties samen zijn de antwoorden in ${shown[0]!.measurement} geteld.`, ...most('no').map(asSentence), ...most('without-evidence').map(asSentence)]
}

const asSentence = (text: string): string => `Het antwoord ${text}`
