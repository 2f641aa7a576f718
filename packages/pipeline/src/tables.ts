import { roleTitles } from '@leidraadspiegel/chart'
import { isOwnQuestion, roles, type Criteria, type Publication, type Statement } from '@leidraadspiegel/schema'
import { table, type ColumnTable } from 'arquero'
import type { Wording } from './analysis.ts'
import { organisationsOf, type OrganisationRow } from './network/organisations-of.ts'
import { lazily } from './once.ts'
import { choicesOf, type ChoiceAnswerRow, type ChoiceItemRow } from './wording/choices-of.ts'
import { itemsOf, type AnswerRow, type ItemRow, type QuestionsRow } from './wording/items-of.ts'
import { ownAnswerColumns, ownAnswersOf, type OwnAnswerRow } from './wording/own-answers-of.ts'
import { editionOfStatement, statementsOf, type StatementRow } from './wording/statements-of.ts'

/** What an analysis computes with: plain numbers, counts of people, keyed by class. Never rows of people. */
export interface Tables {
  /** class, role, wave, item, value, n */
  readonly distribution: ColumnTable
  /** The same of own questions of a project, which nothing else is held against. */
  readonly ownDistribution: ColumnTable
  /** role, wave, and what `items` and `answers` say together: own questions by the wave they were asked in */
  readonly ownAnswers: ColumnTable
  /** class, role, wave, criterion, numerator, denominator, n; a score is 100 × numerator / denominator */
  readonly scores: ColumnTable
  /** The same with 'weet ik niet' treated the other way. */
  readonly otherScores: ColumnTable
  /** class, role, baseline, followup, criterion, pair ({ before, after, n }): linked people */
  readonly scorePairs: ColumnTable
  /** class, role, baseline, followup, item, before, after, n: linked people */
  readonly answerPairs: ColumnTable
  /** class, role, wave, item, value, n: people who chose an option, or said this about themselves */
  readonly choices: ColumnTable
  /** class, role, wave, item, n: people who answered */
  readonly choiceBases: ColumnTable
  /** class, role, wave, invited, n */
  readonly response: ColumnTable
  /** group, kind, parent, shown (false for a team beside its organisation), detailed (every answer may be shown), role, wave, organisation (its title), who, roleOrder, measurement, edition, minimum (of people in a figure); one row for every role and wave of a group */
  readonly groups: ColumnTable
  /** organisation (its id), role, wave, group (null when it is withheld), own; every organisation that took part */
  readonly organisations: ColumnTable
  /** group, class: for scores and response */
  readonly members: ColumnTable
  /** group, class: for answers and choices; classes that show every answer where the group may, else those that tell sides apart; of sensitive items classes of their own */
  readonly answerMembers: ColumnTable
  /** edition, item, statement, criterion, kind, scale, order, mirror, theme, ident */
  readonly items: ColumnTable
  /** edition, item, answer, value, part, place, step, coarse, score */
  readonly answers: ColumnTable
  /** edition, criterion, items, asked, wording */
  readonly questions: ColumnTable
  /** criterion, subject, criterionOrder */
  readonly criteria: ColumnTable
  /** edition, item, statement, kind (choice or context), order */
  readonly choiceItems: ColumnTable
  /** edition, item, value, answer, place */
  readonly choiceAnswers: ColumnTable
  /** organisation (its id), title, wave, measurement, survey, edition, item, value, evidence, visible: what organisations say about themselves */
  readonly statements: ColumnTable
}

interface Input {
  publications: readonly Publication[]
  statements?: readonly Statement[]
  criteria: Criteria
  codebooks: readonly Wording[]
  /** Only this subject. */
  criterion: string | undefined
  /** Id of the organisation that was chosen. */
  selected?: string | undefined
}

/** The tables of the publications, each made once, when an analysis asks for it. Throws an Error when the codebook of a publication or statement is not given. */
export function tablesOf({ publications, statements = [], criteria, codebooks, criterion, selected }: Input): Tables {
  const isWanted = (id: string | null): boolean => criterion === undefined || id === criterion
  const editions = new Map<string, Edition>([
    ...publications.map((publication) => [editionOf(publication), publication.survey] as const),
    ...statements.map((statement) => [editionOfStatement(statement), { ...statement, form: 'full' }] as const),
  ])
  const wordings = [...editions].map(([edition, { survey, version, form }]) => itemsOf(edition, survey, version, form, codebooks))
  const chosen = [...editions].map(([edition, { survey, version, form }]) => choicesOf(edition, survey, version, form, codebooks))
  const items = wordings.flatMap((wording) => wording.items).filter((item) => isWanted(item.criterion))
  const asked = new Set(items.map(({ item }) => item))
  const withOwn = criterion === undefined ? publications.filter(({ own }) => own !== undefined) : []
  return lazily({
    get distribution() {
      return columns(['class', 'role', 'wave', 'item', 'value', 'n'], rowsOf(publications, ({ distribution }) => distribution.filter(({ item }) => asked.has(item))))
    },
    get ownDistribution() {
      return columns(['class', 'role', 'wave', 'item', 'value', 'n'], rowsOf(withOwn, ({ distribution }) => distribution.filter(({ item }) => isOwnQuestion(item))))
    },
    get ownAnswers() {
      return columns<OwnAnswerRow>(ownAnswerColumns, withOwn.flatMap(ownAnswersOf))
    },
    get scores() {
      return columns(scoreColumns, rowsOf(publications, ({ scores }) => scores.filter((row) => isWanted(row.criterion))))
    },
    get otherScores() {
      return columns(scoreColumns, rowsOf(publications, ({ otherScores }) => otherScores.filter((row) => isWanted(row.criterion))))
    },
    get scorePairs() {
      const linked = rowsOf(publications, ({ scorePairs }) => scorePairs.filter((row) => isWanted(row.criterion)))
      return columns(['class', 'role', 'baseline', 'followup', 'criterion', 'pair'], linked.map(({ before, after, n, wave, ...row }) => ({ ...row, followup: wave, pair: { before, after, n } })))
    },
    get answerPairs() {
      const linked = rowsOf(publications, ({ answerPairs }) => answerPairs.filter(({ item }) => asked.has(item)))
      return columns(['class', 'role', 'baseline', 'followup', 'item', 'before', 'after', 'n'], linked.map(({ wave, ...row }) => ({ ...row, followup: wave })))
    },
    get choices() {
      return columns(['class', 'role', 'wave', 'item', 'value', 'n'], rowsOf(publications, ({ choices }) => choices))
    },
    get choiceBases() {
      return columns(['class', 'role', 'wave', 'item', 'n'], rowsOf(publications, ({ choiceBases }) => choiceBases))
    },
    get response() {
      return columns(['class', 'role', 'wave', 'invited', 'n'], rowsOf(publications, ({ response }) => response))
    },
    get groups() {
      return columns(['group', 'kind', 'parent', 'shown', 'detailed', 'role', 'wave', 'organisation', 'who', 'roleOrder', 'measurement', 'edition', 'minimum'], publications.flatMap(groupsOf))
    },
    get organisations() {
      return columns<OrganisationRow>(['organisation', 'role', 'wave', 'group', 'own'], organisationsOf(publications, selected))
    },
    get members() {
      return columns(['group', 'class'], rowsOf(publications, ({ members }) => members))
    },
    get answerMembers() {
      return columns(['group', 'class'], rowsOf(publications, answerMembersOf))
    },
    get items() {
      return columns<ItemRow>(['edition', 'item', 'statement', 'criterion', 'kind', 'scale', 'order', 'mirror', 'theme', 'ident'], items)
    },
    get answers() {
      return columns<AnswerRow>(['edition', 'item', 'answer', 'value', 'part', 'place', 'step', 'coarse', 'score'], wordings.flatMap((wording) => wording.answers).filter(({ item }) => asked.has(item)))
    },
    get questions() {
      return columns<QuestionsRow>(['edition', 'criterion', 'items', 'asked', 'wording'], wordings.flatMap((wording) => wording.questions))
    },
    get criteria() {
      return columns(['criterion', 'subject', 'criterionOrder'], criteria.criteria.map(({ id, title, order }) => ({ criterion: id, subject: title, criterionOrder: order })))
    },
    get choiceItems() {
      return columns<ChoiceItemRow>(['edition', 'item', 'statement', 'kind', 'order'], chosen.flatMap(({ items }) => items))
    },
    get choiceAnswers() {
      return columns<ChoiceAnswerRow>(['edition', 'item', 'value', 'answer', 'place'], chosen.flatMap(({ answers }) => answers))
    },
    get statements() {
      return columns<StatementRow>(['organisation', 'title', 'wave', 'measurement', 'survey', 'edition', 'item', 'value', 'evidence', 'visible'], statementsOf(statements, codebooks, (item) => asked.has(item)))
    },
  })
}

type Edition = Pick<Publication['survey'], 'survey' | 'version' | 'form'>

/** Rows of all publications. A class is named within its publication; here its name holds everywhere. */
function rowsOf<Row extends { class: string }>(publications: readonly Publication[], pick: (publication: Publication) => readonly Row[]): (Row & { role: string; wave: number })[] {
  return publications.flatMap((publication) => pick(publication).map((row) => ({ ...row, class: `${publication.id}/${row.class}`, role: publication.role, wave: publication.wave.number })))
}

function answerMembersOf({ members, detailMembers, sensitive }: Publication): Publication['members'] {
  const detailed = new Set(detailMembers.map(({ group }) => group))
  return [...detailMembers, ...members.filter(({ group }) => !detailed.has(group)), ...(sensitive?.members ?? [])]
}

const scoreColumns = ['class', 'role', 'wave', 'criterion', 'numerator', 'denominator', 'n'] as const

const editionOf = ({ survey: { survey, version, form } }: Publication): string => `${survey}/${version}/${form}`

function groupsOf(publication: Publication): Record<string, unknown>[] {
  const { role, wave } = publication
  const detailed = new Set(publication.detailMembers.map((member) => member.group))
  return publication.groups.map(({ group, kind, parent, title, minimum }) => ({
    group,
    kind,
    parent,
    shown: kind !== 'team' || !publication.groups.some((other) => other.group === parent),
    detailed: detailed.has(group),
    role,
    wave: wave.number,
    organisation: title,
    who: roleTitles[role],
    roleOrder: roles.indexOf(role),
    measurement: wave.title,
    edition: editionOf(publication),
    minimum,
  }))
}

function columns<Row extends object>(names: readonly (keyof Row & string)[], rows: readonly Row[]): ColumnTable {
  return table(names.map((name) => [name, rows.map((row) => row[name])]))
}
