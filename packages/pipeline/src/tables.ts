import { roleTitles } from '@leidraadspiegel/chart'
import { roles, type Criteria, type Publication } from '@leidraadspiegel/schema'
import { table, type ColumnTable } from 'arquero'
import type { Wording } from './analysis.ts'
import { itemsOf, type AnswerRow, type ItemRow, type QuestionsRow } from './wording.ts'

/** What an analysis computes with: plain numbers, counts of people, keyed by class. Never rows of people. */
export interface Tables {
  /** class, role, wave, item, value, n */
  distribution: ColumnTable
  /** class, role, wave, criterion, score (0–100), n */
  scores: ColumnTable
  /** class, role, wave, invited, n */
  response: ColumnTable
  /** group, role, wave, organisation, who, roleOrder, measurement, edition; one row for every role and wave of a group */
  groups: ColumnTable
  /** group, class */
  members: ColumnTable
  /** edition, item, statement, criterion, kind, scale, order, mirror */
  items: ColumnTable
  /** edition, item, answer, value, part, place, step, coarse */
  answers: ColumnTable
  /** edition, criterion, items, asked */
  questions: ColumnTable
  /** criterion, subject, criterionOrder */
  criteria: ColumnTable
}

interface Input {
  publications: readonly Publication[]
  criteria: Criteria
  codebooks: readonly Wording[]
  /** Only this subject. */
  criterion: string | undefined
}

/** The tables of the publications. Throws an Error when the codebook of a publication is not given. */
export function tablesOf({ publications, criteria, codebooks, criterion }: Input): Tables {
  const isWanted = (id: string | null): boolean => criterion === undefined || id === criterion
  const editions = new Map(publications.map((publication) => [editionOf(publication), publication.survey]))
  const wordings = [...editions].map(([edition, { survey, version, form }]) => itemsOf(edition, survey, version, form, codebooks))
  const items = wordings.flatMap((wording) => wording.items).filter((item) => isWanted(item.criterion))
  const asked = new Set(items.map(({ item }) => item))
  return {
    distribution: columns(
      ['class', 'role', 'wave', 'item', 'value', 'n'],
      publications.flatMap((publication) => publication.distribution.filter(({ item }) => asked.has(item)).map((row) => ({ ...row, ...placeOf(publication, row.class) }))),
    ),
    scores: columns(
      ['class', 'role', 'wave', 'criterion', 'score', 'n'],
      publications.flatMap((publication) =>
        publication.scores.filter((row) => isWanted(row.criterion)).map((row) => ({ ...row, ...placeOf(publication, row.class), score: (100 * row.numerator) / row.denominator }))),
    ),
    response: columns(['class', 'role', 'wave', 'invited', 'n'], publications.flatMap((publication) => publication.response.map((row) => ({ ...row, ...placeOf(publication, row.class) })))),
    groups: columns(['group', 'role', 'wave', 'organisation', 'who', 'roleOrder', 'measurement', 'edition'], publications.flatMap(groupsOf)),
    members: columns(['group', 'class'], publications.flatMap((publication) => publication.members.map((member) => ({ group: member.group, class: placeOf(publication, member.class).class })))),
    items: columns<ItemRow>(['edition', 'item', 'statement', 'criterion', 'kind', 'scale', 'order', 'mirror'], items),
    answers: columns<AnswerRow>(['edition', 'item', 'answer', 'value', 'part', 'place', 'step', 'coarse'], wordings.flatMap((wording) => wording.answers).filter(({ item }) => asked.has(item))),
    questions: columns<QuestionsRow>(['edition', 'criterion', 'items', 'asked'], wordings.flatMap((wording) => wording.questions)),
    criteria: columns(['criterion', 'subject', 'criterionOrder'], criteria.criteria.map(({ id, title, order }) => ({ criterion: id, subject: title, criterionOrder: order }))),
  }
}

/** A class is named within its publication; here its name holds everywhere. */
function placeOf({ id, role, wave }: Publication, name: string): { class: string; role: string; wave: number } {
  return { class: `${id}/${name}`, role, wave: wave.number }
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
