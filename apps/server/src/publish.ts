import { createHash } from 'node:crypto'
import { guardSensitive, planPublication, type Plan } from '@leidraadspiegel/disclosure'
import { publishedOwn } from '@leidraadspiegel/questionnaire'
import { isOwnQuestion, minimumOfDetail, minimumOfRole, newId, today, type Codebook, type Form, type Group, type Organisation, type Publication, type Role } from '@leidraadspiegel/schema'
import type { CohortCount, PublishedPlace, Store } from '@leidraadspiegel/store'
import { bundledOrganisations } from './bundling.ts'
import { candidateGroups, planned } from './candidate-groups.ts'
import { countedSurveys, type SurveySource } from './counted-surveys.ts'
import { linkWaves, type WaveLinks } from './link-waves.ts'

/** Goes up with every change of what may be published. */
export const rulesVersion = 3

/**
 * Publishes a closed fieldwork: plans which groups may be shown, in two levels of detail and every class at least its minimum, makes the
 * class-level count tables, freezes all of it with versions and a hash, and sets the open answers apart; `links` are people who also took
 * part in an earlier wave. Published on `day`. Throws the store's state error when the fieldwork is not closed.
 */
export async function publishFieldwork(store: Store, library: SurveySource, fieldworkId: string, links: readonly WaveLinks[] = [], day: string = today()): Promise<Publication> {
  const fieldwork = await store.fieldworks.get(fieldworkId)
  const wave = await store.waves.get(fieldwork.wave)
  const project = await store.projects.get(wave.project)
  const organisations = await store.organisations.list(project.id)
  const bundled = bundledOrganisations(await store.consents.list(project.id))
  const survey = library.get(fieldwork.survey, fieldwork.version, fieldwork.own)
  if (survey === undefined) throw new Error(`survey ${fieldwork.survey} v${fieldwork.version} is not in the surveys folder`)

  const atoms = await store.counts.atoms(fieldworkId)
  const candidates = candidateGroups({ role: fieldwork.role, organisations, atoms, bundled })
  const people = atoms.map(({ cohort, organisation, n, minimum }) => ({ atom: cohort, organisation, n, minimum }))
  const plan = planPublication(people, candidates.map(planned))
  const [classes, detailClasses] = [plan.classes, plan.detail.classes].map((level) => level.flatMap((each) => each.atoms.map((cohort) => ({ cohort, class: each.class }))))
  const counted = countedSurveys(library, survey, fieldwork.form)
  const { asked } = counted.asked
  const tables = await store.counts.tables(fieldworkId, { classes: classes!, detailClasses: detailClasses!, ...counted.asked })
  const shown = {
    groups: candidates.filter(({ group }) => plan.groups.includes(group)).map(({ atoms: _atoms, ...group }): Group => group),
    members: plan.members,
    detailMembers: plan.detail.members,
  }
  const body: Omit<Publication, 'hash'> = {
    id: newId(),
    version: 1,
    project: { id: project.id, name: project.name, pilot: project.pilot },
    wave: { id: wave.id, number: wave.number, title: wave.title },
    fieldwork: fieldworkId,
    role: fieldwork.role,
    survey: counted.named,
    ...(fieldwork.own !== undefined && { own: publishedOwn(survey, fieldwork.own.questions) }),
    rules: { version: rulesVersion, minimum: minimumOfRole[fieldwork.role], detail: minimumOfDetail },
    publishedOn: day,
    ...shown,
    detailClasses: plan.detail.classes.map(({ class: name, n }) => ({ class: name, n })),
    withheld: withheldOf(fieldwork.role, organisations, atoms, plan.groups),
    ...tables,
    ...guardSensitive(tables.distribution, { plan, groups: candidates.map(planned), atoms: people, codebook: survey.codebook, asked }),
    ...linkWaves(links, { atoms, classOf: classes!, shown, codebook: survey.codebook, asked: asked.filter((name) => !isOwnQuestion(name)) }),
    response: plan.classes.map((each) => ({ class: each.class, invited: sumOfInvited(atoms.filter(({ cohort }) => each.atoms.includes(cohort))), n: each.n })),
  }
  const publication: Publication = { ...body, hash: createHash('sha256').update(JSON.stringify(body)).digest('hex') }
  await store.publications.add(publication, { questions: openQuestions(survey.codebook, fieldwork.form), organisations: organisationsOf(publication) }, placesOf(plan, atoms))
  await store.fieldworks.markPublished(fieldworkId)
  return publication
}

/** Where every cohort was counted, for a version 2. */
function placesOf({ classes, detail }: Plan, atoms: readonly CohortCount[]): PublishedPlace[] {
  return atoms.flatMap(({ cohort, n }) => {
    const [name, detailClass] = [classes, detail.classes].map((level) => level.find((each) => each.atoms.includes(cohort))?.class ?? null)
    return name === null ? [] : [{ cohort, class: name!, detailClass: detailClass!, n }]
  })
}

/** Names of the questions that somebody answers in own words. */
export function openQuestions({ questions }: Codebook, form: Form): string[] {
  return Object.entries(questions).flatMap(([name, { kind, core }]) => (kind === 'open' && (form === 'full' || core) ? [name] : []))
}

/** Open answers are read of these: of an organisation that is shown by itself, never of a team or of a group over organisations. */
function organisationsOf({ groups }: Publication): string[] {
  return groups.flatMap(({ kind, organisation }) => (kind === 'organisation' && organisation !== null ? [organisation] : []))
}

/** Organisations that were asked and that nothing is shown of on their own; of partners, who are shown as a network, of all of them when that is not. */
export function withheldOf(role: Role, organisations: readonly Organisation[], atoms: readonly CohortCount[], shown: readonly string[]): Publication['withheld'] {
  if (role === 'partner' && shown.includes('network')) return []
  const asked = organisations.filter(({ id }) => atoms.some(({ organisation }) => organisation === id))
  return asked.filter(({ id }) => !shown.includes(`organisation:${id}`)).map(({ id, name }) => ({ organisation: id, title: name }))
}

export function sumOfInvited(atoms: readonly CohortCount[]): number | null {
  return atoms.some(({ invited }) => invited === null) ? null : atoms.reduce((sum, { invited }) => sum + (invited ?? 0), 0)
}
