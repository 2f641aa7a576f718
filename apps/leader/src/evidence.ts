import type { KeptRecord, RecordContent, surveyOfStatement } from '@leidraadspiegel/schema'
import type { Asked, AskedPage, AskedQuestion } from './evidence-queries.ts'
import { evidenceTexts } from './nl/evidence.ts'

export type StatementKind = keyof typeof surveyOfStatement
export type EvidenceKind = 'conversations' | 'own-figure' | StatementKind

/** As a kind stands in an address. */
export const partOfKind: Readonly<Record<EvidenceKind, string>> = { conversations: 'gesprekken', scan: 'protocolscan', 'management-answer': 'samen-ingevuld', 'own-figure': 'eigen-cijfers' }

export const kindOfPart = (part: string): EvidenceKind | undefined => (Object.keys(partOfKind) as EvidenceKind[]).find((kind) => partOfKind[kind] === part)

type Answers = Extract<RecordContent, { kind: 'scan' }>['content']['answers']

/** The waves that something can stand beside; before there is one, the first that will be. */
export const wavesToChoose = (waves: readonly { number: number; title: string }[]): { number: number; title: string }[] => (waves.length > 0 ? waves.map(({ number, title }) => ({ number, title })) : [{ number: 1, title: evidenceTexts.firstWave }])

export const waveTitle = (waves: readonly { number: number; title: string }[], number: number): string => {
  const wave = wavesToChoose(waves).find((each) => each.number === number)
  return evidenceTexts.waveOf(number, wave?.title ?? '')
}

/** What is asked together: what nobody answers about himself, and that these answers do not leave out. */
export const askedNow = ({ questions }: AskedPage, answers: Answers): AskedQuestion[] => questions.filter(({ kind, after }) => kind !== 'context' && (after === null || after.values.some((value) => value === answers[after.question])))

/** The answers to what is asked with them; what was typed at a question that is not asked any more stays out. */
export function answersToKeep({ pages }: Asked, answers: Answers): Answers {
  const asked = new Set(pages.flatMap((page) => askedNow(page, answers)).map(({ name }) => name))
  return Object.fromEntries(Object.entries(answers).filter(([name, value]) => asked.has(name) && value !== '').map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]))
}

export interface Progress {
  done: number
  of: number
}

/** How many questions with options have an answer. */
export function progressOf(pages: readonly AskedPage[], answers: Answers): Progress {
  const choices = pages.flatMap((page) => page.questions.filter(({ kind }) => kind === 'choice'))
  return { done: choices.filter(({ name }) => answers[name] !== undefined).length, of: choices.length }
}

const spokenTo = { professional: 'Medewerker', manager: 'Medewerker', youth: 'Jongere', parent: 'Ouder of naaste' } as const
const headings = /(Medewerker|Jongere|Ouder of naaste): /

/** What a question of the guide asks of one kind of people; all of it when it makes no difference. */
export function guideFor(help: string, role: keyof typeof spokenTo): string {
  const [before, ...parts] = help.split(headings)
  const at = parts.findIndex((part, index) => index % 2 === 0 && part === spokenTo[role])
  return (at === -1 ? (before ?? '') : (parts[at + 1] ?? '')).trim()
}

/** The last one of an earlier wave, to begin with. */
export const earlierThan = <Kind extends StatementKind>(records: readonly KeptRecord<Kind>[], wave: number): KeptRecord<Kind> | undefined => records.filter(({ content }) => content.wave < wave).toSorted((a, b) => b.content.wave - a.content.wave)[0]

/** A number as it is typed here, with a comma or a point; null when it is none. */
export function readNumber(text: string): number | null {
  const number = Number(text.trim().replace(',', '.'))
  return text.trim() === '' || !Number.isFinite(number) ? null : number
}
