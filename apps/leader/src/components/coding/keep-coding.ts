import type { CodedText, KeptRecord } from '@leidraadspiegel/schema'
import { bodyOf, isRefusal, leader } from '../../api.ts'
import type { QuestionAddress } from '../../text-queries.ts'

export interface CodingPlace extends QuestionAddress {
  project: string
  /** The account of who codes. */
  coder: string
}

export type KeptCoding = Pick<KeptRecord, 'id' | 'version'>

/** The coding of this account of this question. */
export const isOwnCoding =
  ({ fieldwork, organisation, question, coder }: CodingPlace) =>
  (record: KeptRecord): record is KeptRecord<'coding'> =>
    record.kind === 'coding' && record.organisation === organisation && record.content.fieldwork === fieldwork && record.content.question === question && record.content.coder === coder

/** Keeps what was coded; what the same person coded meanwhile in another window stays. */
export async function keepCoding(place: CodingPlace, kept: KeptCoding | null, texts: readonly CodedText[]): Promise<KeptCoding> {
  try {
    return await send(place, kept, texts)
  } catch (error) {
    if (!isRefusal(error, 'changed-meanwhile') && !isRefusal(error, 'body-refused')) throw error
    const { records } = await bodyOf(leader.projects[':project'].records.$get({ param: { project: place.project } }))
    const newer = (records as KeptRecord[]).find(isOwnCoding(place))
    if (newer === undefined || newer.version === kept?.version) throw error
    const mine = new Set(texts.map(({ text }) => text))
    return send(place, newer, [...texts, ...newer.content.texts.filter(({ text }) => !mine.has(text))])
  }
}

async function send({ fieldwork, organisation, question, coder }: CodingPlace, kept: KeptCoding | null, texts: readonly CodedText[]): Promise<KeptCoding> {
  const written = { kind: 'coding' as const, content: { fieldwork, question, coder, texts: [...texts] } }
  const { record } = kept === null
    ? await bodyOf(leader.organisations[':organisation'].records.$post({ param: { organisation }, json: { written, sure: true } }))
    : await bodyOf(leader.records[':record'].$put({ param: { record: kept.id }, json: { written, sure: true, after: kept.version } }))
  return { id: record.id, version: record.version }
}
