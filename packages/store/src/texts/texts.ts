import type { InTurn } from '@leidraadspiegel/database'
import type { AnswersFiles } from '../answers-files.ts'
import { StateError } from '../errors.ts'
import { fieldworkOf } from '../fieldwork-state.ts'
import type { Office, OfficeTables } from '../office-tables.ts'
import { finishTexts } from './finish-texts.ts'
import { keepOnly } from './keep-only.ts'
import { readersOf } from './text-rules.ts'
import type { StoredText, TextsFiles } from './texts-files.ts'

/** Open answers of one question and organisation. `texts` is null, and all else 0, when there are too few: nobody learns how many. */
export interface QuestionTexts {
  organisation: string
  question: string
  texts: number | null
  /** Nobody has read them yet. */
  toRead: number
  /** Somebody would release them, and somebody else has to read them too. */
  toReadAgain: number
  /** Of both, what the account that asks may decide about. */
  mine: number
  released: number
  /** Deleted at the end of the term before somebody decided. */
  unread: number
}

export interface TextsOfFieldwork {
  /** The day on which every text that was not released is deleted. */
  deleteOn: string
  /** How many people, each with an account of his own, read a text before it is shown. */
  readers: 1 | 2
  questions: QuestionTexts[]
}

export interface TextToRead {
  id: string
  body: string
  /** Somebody else already read it, and this is what he would release. */
  again: boolean
}

/** A text as a person released it; its id says nothing about who wrote it. */
export interface ReleasedText {
  id: string
  organisation: string
  question: string
  body: string
}

/** `release` is the text as it may be shown; null: it is not shown. */
export interface TextDecision {
  account: string
  release: string | null
  /** Texts of other organisations than these are as good as gone; left out: of all. */
  of?: 'all' | readonly string[]
}

/** Open answers of published fieldworks: read apart from all other answers, shown after a person released them. */
export interface Texts {
  /** Null when nothing open was asked. */
  list(fieldwork: string, account: string): Promise<TextsOfFieldwork | null>
  /** What this account may decide about, in random order; a text that waits for a second reader is not for the first. */
  toRead(fieldwork: string, of: { organisation: string; question: string; account: string }): Promise<TextToRead[]>
  /** The text as it was is gone from that moment. StateError when somebody else decided, the term has ended, or a second reader is needed. */
  decide(fieldwork: string, text: string, decision: TextDecision): Promise<void>
  /** In random order. */
  released(fieldwork: string): Promise<ReleasedText[]>
  /** Deletes what has to be gone on this day, and finishes what a stopped process had begun. */
  expire(day: string): Promise<void>
}

export interface TextParts {
  office: Office
  answers: AnswersFiles
  texts: TextsFiles
  inTurn: InTurn
}

export function createTexts(parts: TextParts): Texts {
  const { office, texts, inTurn } = parts
  const setOf = (fieldwork: string) => office.selectFrom('text_set').selectAll().where('fieldwork', '=', fieldwork).executeTakeFirst()
  /** Nothing when there is no file (any more). */
  const waiting = async (fieldwork: string): Promise<StoredText[]> => ((await setOf(fieldwork))?.gone === false ? texts.read(fieldwork) : [])
  const released = (fieldwork: string) => office.selectFrom('released_text').select(['id', 'organisation', 'question', 'body']).where('fieldwork', '=', fieldwork).orderBy('id').execute()
  return {
    list: (fieldwork, account) =>
      inTurn(fieldwork, async () => {
        const set = await setOf(fieldwork)
        if (set === undefined) return null
        const groups = await office.selectFrom('text_group').selectAll().where('fieldwork', '=', fieldwork).execute()
        const { role } = await fieldworkOf(office, fieldwork)
        const kept = { groups, open: await waiting(fieldwork), shown: await released(fieldwork), account }
        const questions: string[] = JSON.parse(set.questions)
        const organisations: string[] = JSON.parse(set.organisations)
        return { deleteOn: set.delete_on, readers: readersOf[role], questions: organisations.flatMap((organisation) => questions.map((question) => counted({ organisation, question }, kept))) }
      }),
    toRead: (fieldwork, { organisation, question, account }) =>
      inTurn(fieldwork, async () => {
        const own = (await waiting(fieldwork)).filter((text) => isOf(text, { organisation, question }) && text.reader !== account)
        return own.map(({ id, body, reader }) => ({ id, body, again: reader !== null }))
      }),
    decide: (fieldwork, id, { account, release, of = 'all' }) =>
      inTurn(fieldwork, async () => {
        const { role } = await fieldworkOf(office, fieldwork)
        const open = await waiting(fieldwork)
        const text = open.find((each) => each.id === id)
        if (text === undefined || (of !== 'all' && !of.includes(text.organisation))) throw new StateError('Over deze tekst is al beslist, of de termijn is voorbij.')
        if (text.reader === account) throw new StateError('Deze tekst wacht op een tweede lezer: iemand met een ander account.')
        const others = open.filter((each) => each.id !== id)
        if (release !== null && text.reader === null && readersOf[role] > 1) return texts.rewrite(fieldwork, [...others, { ...text, body: release, reader: account }])
        if (release !== null) await office.insertInto('released_text').values({ id, fieldwork, organisation: text.organisation, question: text.question, body: release }).onConflict((conflict) => conflict.doNothing()).execute()
        await keepOnly(parts, fieldwork, others)
      }),
    released,
    expire: (day) => finishTexts(parts, day),
  }
}

type Of = Pick<StoredText, 'organisation' | 'question'>
const isOf = (text: Of, { organisation, question }: Of): boolean => text.organisation === organisation && text.question === question

interface Kept {
  groups: readonly OfficeTables['text_group'][]
  open: readonly StoredText[]
  shown: readonly Of[]
  account: string
}

function counted(of: Of, { groups, open, shown, account }: Kept): QuestionTexts {
  const group = groups.find((each) => isOf(each, of))
  const own = open.filter((text) => isOf(text, of))
  return {
    ...of,
    texts: group?.n ?? null,
    toRead: own.filter(({ reader }) => reader === null).length,
    toReadAgain: own.filter(({ reader }) => reader !== null).length,
    mine: own.filter(({ reader }) => reader !== account).length,
    released: shown.filter((text) => isOf(text, of)).length,
    unread: group?.unread ?? 0,
  }
}
