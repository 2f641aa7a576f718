import { createHash } from 'node:crypto'
import { checkPublication } from '@leidraadspiegel/disclosure'
import type { LoadedSurvey } from '@leidraadspiegel/questionnaire'
import { newId, today, type Publication } from '@leidraadspiegel/schema'
import { StateError, type LateAtom, type Store } from '@leidraadspiegel/store'
import { bundledOrganisations } from './bundling.ts'
import { candidateGroups } from './candidate-groups.ts'
import { countedSurveys, type SurveySource } from './counted-surveys.ts'
import type { NewClass } from './late-classes.ts'
import { planLate, type LatePlan } from './plan-late.ts'
import { openQuestions, sumOfInvited, withheldOf } from './publish.ts'

/**
 * Opens the second box of a published fieldwork, for paper that comes in late. What somebody wrote in own words is not kept: too few would be
 * read. Throws the store's state error when it cannot be done, also when something sensitive was asked: whether its answers may be shown was
 * judged of the people in time.
 */
export async function openLate(store: Store, library: SurveySource, fieldworkId: string): Promise<void> {
  const survey = await surveyOf(store, library, fieldworkId)
  const codebooks = [survey, ...(library.easyVersionsOf?.(survey) ?? [])].map(({ codebook }) => codebook)
  if (codebooks.some(({ questions }) => Object.values(questions).some((question) => 'sensitive' in question && question.sensitive))) throw new StateError('Deze vragenlijst vraagt naar iemands eigen situatie. Antwoorden die later komen, kunnen daar niet bij.')
  await store.late.open(fieldworkId, codebooks.flatMap((codebook) => openQuestions(codebook, 'full')))
}

/**
 * Makes version 2 of a publication with the late answers in it: the tables of version 1 as they are, and beside them counts of people who were
 * counted nowhere (docs/decisions/0011). Null: nobody can be added without being given away; nothing changed, and the second box takes answers
 * as before. Once on a `day`; throws the store's state error otherwise.
 */
export async function publishLate(store: Store, library: SurveySource, fieldworkId: string, day: string = today()): Promise<Publication | null> {
  const first = await store.publications.ofFieldwork(fieldworkId)
  if (first?.version !== 1) throw new StateError('Er is geen publicatie waar latere antwoorden nog bij kunnen.')
  const survey = await surveyOf(store, library, fieldworkId)
  if (survey.codebookHash !== first.survey.codebookHash) throw new Error(`survey ${survey.survey} v${survey.version} is not the one that was published`)
  const organisations = await store.organisations.list(first.project.id)
  const bundled = bundledOrganisations(await store.consents.list(first.project.id))
  const planOf = (atoms: readonly LateAtom[]): LatePlan => planLate({ first, atoms, candidates: candidateGroups({ role: first.role, organisations, atoms, bundled }) })
  if (!(await store.late.empty(fieldworkId, (atoms) => !planOf(atoms).waiting, day))) return null

  const atoms = await store.late.atoms(fieldworkId)
  const plan = planOf(atoms)
  if (plan.waiting) return null
  const tables = await store.late.tables(fieldworkId, { classes: classOf(plan.classes), detailClasses: classOf(plan.detailClasses), ...countedSurveys(library, survey, first.survey.form).asked })
  const { hash, ...kept } = first
  const body: Omit<Publication, 'hash'> = {
    ...kept,
    id: newId(),
    version: 2,
    publishedOn: day,
    groups: plan.groups,
    members: plan.members,
    detailMembers: plan.detailMembers,
    detailClasses: [...first.detailClasses, ...plan.detailClasses.map(({ class: name, n }) => ({ class: name, n }))],
    withheld: withheldOf(first.role, organisations, atoms, plan.groups.map(({ group }) => group)),
    distribution: [...first.distribution, ...tables.distribution],
    scores: [...first.scores, ...tables.scores],
    otherScores: [...first.otherScores, ...tables.otherScores],
    choices: [...first.choices, ...tables.choices],
    choiceBases: [...first.choiceBases, ...tables.choiceBases],
    response: [...first.response, ...plan.classes.map((each) => ({ class: each.class, invited: sumOfInvited(atoms.filter(({ cohort }) => each.atoms.includes(cohort))), n: each.n }))],
    supersedes: hash,
  }
  const publication: Publication = { ...body, hash: createHash('sha256').update(JSON.stringify(body)).digest('hex') }
  checkPublication(publication)
  await store.publications.add(publication)
  return publication
}

async function surveyOf(store: Store, library: SurveySource, fieldworkId: string): Promise<LoadedSurvey> {
  const { survey, version, own } = await store.fieldworks.get(fieldworkId)
  const found = library.get(survey, version, own)
  if (found === undefined) throw new Error(`survey ${survey} v${version} is not in the surveys folder`)
  return found
}

const classOf = (classes: readonly NewClass[]): { cohort: string; class: string }[] => classes.flatMap((each) => each.atoms.map((cohort) => ({ cohort, class: each.class })))
