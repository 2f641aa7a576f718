import type { AskedQuestion } from '../change/what-changed.ts'
import { identOf } from './ident.ts'
import type { Codebook, Form, Item, Scale } from '@leidraadspiegel/schema'
import type { Wording } from '../analysis.ts'

export interface ItemRow {
  edition: string
  item: string
  statement: string
  criterion: string | null
  kind: 'item' | 'fact'
  scale: string
  order: number
  mirror: string | null
  theme: string | null
  /** Answers of two editions compare when this is the same. */
  ident: string
}

/** On which side of an opinion an answer stands; `plain` when the question has no favourable answers. */
export type Side = 'favourable' | 'neutral' | 'unfavourable' | 'plain'

/**
 * One possible answer. `step` runs from −2 (least favourable) to 2 and is null outside the scale; `coarse` answers stand for all answers of one side.
 * `score` is what the answer counts for, 0–100; null when it does not count, or when only its side is known.
 */
export interface AnswerRow {
  edition: string
  item: string
  answer: string
  value: string
  part: Side | 'dont-know' | 'not-applicable' | 'skipped'
  place: number
  step: number | null
  coarse: boolean | null
  score: number | null
}

/** Which scored questions a subject has; two editions compare on it when `asked` is the same. */
export interface QuestionsRow {
  edition: string
  criterion: string
  items: number
  asked: string
  wording: AskedQuestion[]
}

export interface EditionWording {
  items: ItemRow[]
  answers: AnswerRow[]
  questions: QuestionsRow[]
}

/** Items, possible answers and scored questions of one edition (survey, version, form). Throws an Error naming a codebook that is missing. */
export function itemsOf(edition: string, survey: string, version: number, form: Form, codebooks: readonly Wording[]): EditionWording {
  const wording = codebooks.find((one) => one.survey === survey && one.version === version)
  if (wording === undefined) throw new Error(`no codebook of survey ${survey} v${version}`)
  const { codebook, titles } = wording
  const asked = Object.entries(codebook.questions).filter((entry): entry is [string, Item] => isItem(entry[1]) && (form === 'full' || entry[1].core))
  const ident = identOf(survey, version, codebooks)
  const items = asked.map(([item, { criterion, kind, scale, mirror, theme }], order): ItemRow => ({ edition, item, statement: titles[item] ?? item, criterion, kind, scale, order, mirror, theme: theme ?? null, ident: ident(item) }))
  const criteria = [...new Set(items.map(({ criterion }) => criterion))].filter((criterion) => criterion !== null)
  return {
    items,
    answers: asked.flatMap(([name, item]) => answersOf(edition, name, item, scaleOf(codebook, item))),
    questions: criteria.map((criterion) => {
      const scored = items.filter((item) => item.criterion === criterion && item.kind === 'item')
      return { edition, criterion, items: scored.length, asked: scored.map(({ ident }) => ident).sort().join(' '), wording: scored.map(({ item, ident, statement }) => ({ item, ident, statement })) }
    }),
  }
}

const isItem = (question: Codebook['questions'][string]): question is Item => question.kind === 'item' || question.kind === 'fact'

function scaleOf({ scales, survey }: Codebook, { scale }: Item): Scale {
  const found = scales[scale]
  if (found === undefined) throw new Error(`codebook of ${survey} has no scale ${scale}`)
  return found
}

function answersOf(edition: string, item: string, question: Item, scale: Scale): AnswerRow[] {
  const { points, favourable, missing } = scale
  const outside = [...missing, ...(question.extra ?? [])]
  const lowest = outside.filter(({ meaning }) => meaning === 'lowest')
  const row = (value: string, answer: string, part: AnswerRow['part'], place: number, step: number | null, coarse: boolean | null): AnswerRow =>
    ({ edition, item, value, answer, part, place, step, coarse, score: coarse === true ? null : scoreOf(value, question, scale) })
  const middle = points.length % 2 === 1 ? points[(points.length - 1) / 2]!.value : null
  const sideOf = (value: number): Side =>
    favourable.length === 0 ? 'plain' : favourable.includes(value) ? 'favourable' : value === middle ? 'neutral' : 'unfavourable'
  const ofSide = (side: Side): typeof points => points.filter(({ value }) => sideOf(value) === side)
  const labels = (values: typeof points): string => values.map(({ label }) => label).join(' / ')
  const coarse = favourable.length === 0 ? [row('answered', 'antwoord gegeven', 'plain', 0, 0, true)] : [
    row('unfavourable', labels(points.filter(({ value }) => !favourable.includes(value))), 'unfavourable', 0, -1.5, true),
    row('favourable', labels(ofSide('favourable')), 'favourable', points.length, 1.5, true),
  ]
  return [
    ...lowest.map(({ value, label }, index) => row(value, label, favourable.length === 0 ? 'plain' : 'unfavourable', index - lowest.length, -2, false)),
    ...points.map(({ value, label }, index) => {
      const side = sideOf(value)
      const peers = ofSide(side)
      return row(String(value), label, side, index, stepOf(side, peers.findIndex((peer) => peer.value === value), peers.length), false)
    }),
    ...coarse,
    ...outside.flatMap(({ value, label, meaning }, index) => (meaning === 'lowest' || meaning === 'skipped' ? [] : [row(value, label, meaning, points.length + 1 + index, null, null)])),
    row('skipped', 'geen antwoord', 'skipped', points.length + 1 + outside.length, null, null),
  ]
}

/** 100 × (point − lowest) / (highest − lowest); an answer that says the lowest thing counts 0, also one that somebody does not know where the codebook says so. */
function scoreOf(value: string, { dontKnow, extra = [] }: Item, { points, missing, scored }: Scale): number | null {
  if (!scored) return null
  const values = points.map((point) => point.value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (values.map(String).includes(value)) return (100 * (Number(value) - least)) / (most - least)
  const meaning = [...missing, ...extra].find((code) => code.value === value)?.meaning
  return meaning === 'lowest' || (meaning === 'dont-know' && dontKnow === 'lowest') ? 0 : null
}

/** Answers of one side are spread over its half of the scale; `plain` ones, of a question without a good side, over the right half. */
function stepOf(side: Side, index: number, peers: number): number {
  const part = peers < 2 ? null : index / (peers - 1)
  if (side === 'unfavourable') return part === null ? -2 : part - 2
  if (side === 'favourable') return part === null ? 2 : 1 + part
  return side === 'plain' ? 2 * (part ?? 1) : 0
}
