import { roleTitles } from '@leidraadspiegel/chart'
import { roles, type Criteria, type Publication } from '@leidraadspiegel/schema'
import { table, type ColumnTable } from 'arquero'
import type { Wording } from './analysis.ts'
import { itemsOf, type AnswerRow, type ItemRow, type QuestionsRow } from './wording.ts'

/** What an analysis computes with: plain numbers, counts of people, keyed by class. Never rows of people. */
export interface Tables {
  /** class, role, wave, item, value, n */
  readonly distribution: ColumnTable
  /** class, role, wave, criterion, score (0–100), n */
  readonly scores: ColumnTable
  /** class, role, wave, invited, n */
  readonly response: ColumnTable
  /** group, role, wave, organisation, who, roleOrder, measurement, edition; one row for every role and wave of a group */
  readonly groups: ColumnTable
  /** group, class */
  readonly members: ColumnTable
  /** edition, item, statement, criterion, kind, scale, order, mirror */
  readonly items: ColumnTable
  /** edition, item, answer, value, part, place, step, coarse */
  readonly answers: ColumnTable
  /** edition, criterion, items, asked */
  readonly questions: ColumnTable
  /** criterion, subject, criterionOrder */
  readonly criteria: ColumnTable
}

interface Input {
  publications: readonly Publication[]
  criteria: Criteria
  codebooks: readonly Wording[]
  /** Only this subject. */
  criterion: string | undefined
}

/** The tables of the publications, each made when an analysis asks for it. Throws an Error when the codebook of a publication is not given. */
export function tablesOf({ publications, criteria, codebooks, criterion }: Input): Tables {
  const isWanted = (id: string | null): boolean => criterion === undefined || id === criterion
  const editions = new Map(publications.map((publication) => [editionOf(publication), publication.survey]))
  const wordings = [...editions].map(([edition, { survey, version, form }]) => itemsOf(edition, survey, version, form, codebooks))
  const items = wordings.flatMap((wording) => wording.items).filter((item) => isWanted(item.criterion))
  const asked = new Set(items.map(({ item }) => item))
  return {
    get distribution() {
      return columns(['class', 'role', 'wave', 'item', 'value', 'n'], rowsOf(publications, ({ distribution }) => distribution.filter(({ item }) => asked.has(item))))
    },
    get scores() {
      const scored = rowsOf(publications, ({ scores }) => scores.filter((row) => isWanted(row.criterion)))
      return columns(['class', 'role', 'wave', 'criterion', 'score', 'n'], scored.map((row) => ({ ...row, score: (100 * row.numerator) / row.denominator })))
    },
    get response() {
      return columns(['class', 'role', 'wave', 'invited', 'n'], rowsOf(publications, ({ response }) => response))
    },
    get groups() {
      return columns(['group', 'role', 'wave', 'organisation', 'who', 'roleOrder', 'measurement', 'edition'], publications.flatMap(groupsOf))
    },
    get members() {
      return columns(['group', 'class'], rowsOf(publications, ({ members }) => members))
    },
    get items() {
      return columns<ItemRow>(['edition', 'item', 'statement', 'criterion', 'kind', 'scale', 'order', 'mirror'], items)
    },
    get answers() {
      return columns<AnswerRow>(['edition', 'item', 'answer', 'value', 'part', 'place', 'step', 'coarse'], wordings.flatMap((wording) => wording.answers).filter(({ item }) => asked.has(item)))
    },
    get questions() {
      return columns<QuestionsRow>(['edition', 'criterion', 'items', 'asked'], wordings.flatMap((wording) => wording.questions))
    },
    get criteria() {
      return columns(['criterion', 'subject', 'criterionOrder'], criteria.criteria.map(({ id, title, order }) => ({ criterion: id, subject: title, criterionOrder: order })))
    },
  }
}

/** Rows of all publications. A class is named within its publication; here its name holds everywhere. */
function rowsOf<Row extends { class: string }>(publications: readonly Publication[], pick: (publication: Publication) => readonly Row[]): (Row & { role: string; wave: number })[] {
  return publications.flatMap((publication) => pick(publication).map((row) => ({ ...row, class: `${publication.id}/${row.class}`, role: publication.role, wave: publication.wave.number })))
}

const editionOf = ({ survey: { survey, version, form } }: Publication): string => `${survey}/${version}/${form}`

function groupsOf(publication: Publication): Record<string, unknown>[] {
  const { role, wave } = publication
  return publication.groups.map(({ group, title }) => ({
    group,
    role,
    wave: wave.number,
    organisation: title,
    who: roleTitles[role],
    roleOrder: roles.indexOf(role),
    measurement: wave.title,
    edition: editionOf(publication),
  }))
}

function columns<Row extends object>(names: readonly (keyof Row & string)[], rows: readonly Row[]): ColumnTable {
  return table(names.map((name) => [name, rows.map((row) => row[name])]))
}
