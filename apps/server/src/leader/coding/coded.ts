import { Hono } from 'hono'
import { ofKind, type Fieldwork, type KeptRecord, type Organisation, type Role, type Wave } from '@leidraadspiegel/schema'
import type { LeaderEnv } from '../guard.ts'
import type { LeaderPorts } from '../ports.ts'
import { isOf } from '../scope.ts'
import { agreementOf, type Agreement } from './agreement.ts'
import { countedCodes, type CountedCodes } from './counted-codes.ts'

/** One question of one organisation of which texts were released: who coded how many, what was found, and how far two agree. */
export interface CodedQuestion {
  fieldwork: string
  role: Role
  wave: Pick<Wave, 'number' | 'title'>
  organisation: string
  name: string
  question: string
  title: string
  released: number
  coders: { name: string; own: boolean; coded: number }[]
  counted: CountedCodes
  /** Null while not two have coded. */
  agreement: Agreement | null
}

/** So many people code the texts of one question. */
export const mostCoders = 2

/** What the released texts are about, by question; a text that is gone took its codes along. */
export function coded(ports: LeaderPorts) {
  const { store } = ports
  return new Hono<LeaderEnv>().get('/projects/:project/coded', async (context) => {
    const { project, account, scope } = context.var
    const [organisations, records, waves] = await Promise.all([store.organisations.list(project), store.records.list(project), store.waves.list(project)])
    const known = { organisations: organisations.filter(({ id }) => isOf(scope.organisations, id)), codings: ofKind(records, 'coding'), account: account.id }
    const questions = await Promise.all(waves.map(async (wave) => Promise.all((await store.fieldworks.listOfWave(wave.id)).map((fieldwork) => questionsOf(ports, wave, fieldwork, known)))))
    return context.json({ questions: questions.flat(2) })
  })
}

interface Known {
  organisations: readonly Organisation[]
  codings: readonly KeptRecord<'coding'>[]
  account: string
}

async function questionsOf({ store, questionTitle }: LeaderPorts, wave: Wave, fieldwork: Fieldwork, { organisations, codings, account }: Known): Promise<CodedQuestion[]> {
  if (fieldwork.state !== 'published') return []
  const released = await store.texts.released(fieldwork.id)
  return organisations.flatMap((organisation) => {
    const texts = released.filter((text) => text.organisation === organisation.id)
    return [...new Set(texts.map(({ question }) => question))].map((question) => {
      const there = new Set(texts.filter((text) => text.question === question).map(({ id }) => id))
      const of = codings.filter(({ content, ...record }) => record.organisation === organisation.id && content.fieldwork === fieldwork.id && content.question === question)
      return { ...placed(wave, fieldwork, organisation), question, title: questionTitle(fieldwork, question), released: there.size, ...found(of, there, account) }
    })
  })
}

const placed = ({ number, title }: Wave, { id, role }: Fieldwork, organisation: Organisation) => ({ fieldwork: id, role, wave: { number, title }, organisation: organisation.id, name: organisation.name })

function found(codings: readonly KeptRecord<'coding'>[], there: ReadonlySet<string>, account: string): Pick<CodedQuestion, 'coders' | 'counted' | 'agreement'> {
  const coders = codings.slice(0, mostCoders).map(({ content, savedBy }) => ({ name: savedBy, own: content.coder === account, texts: content.texts.filter(({ text }) => there.has(text)) }))
  const [first, second] = coders
  return {
    coders: coders.map(({ name, own, texts }) => ({ name, own, coded: texts.length })),
    counted: countedCodes(coders.map(({ texts }) => texts), there),
    agreement: first === undefined || second === undefined ? null : agreementOf(first.texts, second.texts),
  }
}
