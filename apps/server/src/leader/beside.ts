import { Hono } from 'hono'
import { ofKind, surveyOfStatement, type Conversations, type KeptRecord, type OwnFigure, type Role } from '@leidraadspiegel/schema'
import { validQuery } from '../validated-query.ts'
import type { Asked } from './asked.ts'
import type { Figure } from './figure.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'
import { Filters } from './result-filters.ts'
import { resultWithNotes } from './result-of.ts'
import { isOf, type Organisations } from './scope.ts'

/** Where it was written down, by whom and when. */
interface Origin {
  record: string
  organisation: string
  name: string
  criterion: string
  savedBy: string
  savedOn: string
}

/** What an organisation knows about a subject besides the answers of people: heard in conversations, counted by itself, or answered together. */
export type BesideFigure = Origin &
  (
    | ({ from: 'conversations' } & Pick<Conversations, 'role' | 'count'> & Record<'good' | 'better' | 'wish', string>)
    | ({ from: 'own-figure' } & Pick<OwnFigure, 'source' | 'date' | 'number' | 'unit' | 'line'>)
    | { from: 'management-answer'; answers: { question: string; answer: string }[] }
  )

/** What stands beside a figure and is no answer of people; nobody reads that of an organisation that he may not see whole. */
export function beside(ports: LeaderPorts) {
  return new Hono<LeaderEnv>().get('/projects/:project/results/:analysis/beside', validQuery(Filters), async (context) => {
    const { figure, nameOf } = await resultWithNotes(ports, context)
    if (figure === null) return context.json({ beside: [] })
    const records = await ports.store.records.list(context.var.project)
    const found = besideFigure(figure, records, { organisations: context.var.scope.organisations, nameOf, manager: ports.asked(surveyOfStatement['management-answer']) ?? [] })
    const order = new Map(ports.criteria().map(({ id }, index) => [id, index]))
    return context.json({ beside: found.toSorted((a, b) => (order.get(a.criterion) ?? 0) - (order.get(b.criterion) ?? 0) || a.name.localeCompare(b.name, 'nl')) })
  })
}

interface Seen {
  organisations: Organisations
  nameOf(organisation: string | null): string | null
  manager: readonly Asked[]
}

/** Of whose figure it is, of its wave and of what it shows. */
export function besideFigure({ whose, wave, role, criterion }: Figure, records: readonly KeptRecord[], { organisations, nameOf, manager }: Seen): BesideFigure[] {
  const isHis = ({ organisation }: KeptRecord): boolean => organisation !== null && isOf(organisations, organisation) && (whose.kind === 'several' || (whose.kind === 'organisation' && whose.organisation === organisation))
  const his = records.filter(isHis)
  const isShown = (of: Role): boolean => role === null || role === of
  const all = [
    ...ofKind(his, 'conversations').filter(({ content }) => content.wave === wave && isShown(content.role)).flatMap((record) => ofConversations(record, nameOf)),
    ...ofKind(his, 'own-figure').filter(({ content }) => content.wave === wave).map((record) => ofOwnFigure(record, nameOf)),
    ...ofKind(his, 'management-answer').filter(({ content }) => content.wave === wave && content.finishedOn !== null && isShown('manager')).flatMap((record) => ofManagement(record, manager, nameOf)),
  ]
  return all.filter((each) => criterion === null || each.criterion === criterion)
}

const originOf = ({ id: record, organisation, savedBy, savedOn }: KeptRecord, criterion: string, nameOf: Seen['nameOf']): Origin => ({ record, organisation: organisation ?? '', name: nameOf(organisation) ?? '', criterion, savedBy, savedOn })

function ofConversations(record: KeptRecord<'conversations'>, nameOf: Seen['nameOf']): BesideFigure[] {
  const { role, count, subjects } = record.content
  return subjects.map(({ criterion, good, better, wish }) => ({ ...originOf(record, criterion, nameOf), from: 'conversations', role, count, good, better, wish }))
}

function ofOwnFigure(record: KeptRecord<'own-figure'>, nameOf: Seen['nameOf']): BesideFigure {
  const { criterion, source, date, number, unit, line } = record.content
  return { ...originOf(record, criterion, nameOf), from: 'own-figure', source, date, number, unit, line }
}

function ofManagement(record: KeptRecord<'management-answer'>, versions: readonly Asked[], nameOf: Seen['nameOf']): BesideFigure[] {
  const { version, answers } = record.content
  const questions = versions.find((each) => each.version === version)?.pages.flatMap((page) => page.questions) ?? []
  const given = questions.flatMap(({ name, title, criterion, options }) => {
    const answer = options.find(({ value }) => value === answers[name])?.label
    return criterion === null || answer === undefined ? [] : [{ criterion, question: title, answer }]
  })
  return [...new Set(given.map(({ criterion }) => criterion))].map((of) => ({ ...originOf(record, of, nameOf), from: 'management-answer', answers: given.filter(({ criterion }) => criterion === of).map(({ question, answer }) => ({ question, answer })) }))
}
