import { createHash } from 'node:crypto'
import { planPublication } from '@leidraadspiegel/disclosure'
import { askedQuestions, type SurveyLibrary } from '@leidraadspiegel/questionnaire'
import { minimumOfDetail, minimumOfRole, newId, today, type Group, type Organisation, type Publication } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'
import { linkWaves, type WaveLinks } from './link-waves.ts'

const rulesVersion = 2
const costOfOrganisation = 100

/**
 * Publishes a closed fieldwork: plans the groups (organisation × role, every class at least its minimum), makes the class-level count
 * tables and freezes all of it with versions and a hash; `links` are people who also took part in an earlier wave. Throws the store's
 * state error when the fieldwork is not closed.
 */
export async function publishFieldwork(store: Store, library: Pick<SurveyLibrary, 'get'>, fieldworkId: string, links: readonly WaveLinks[] = []): Promise<Publication> {
  const fieldwork = await store.fieldworks.get(fieldworkId)
  const wave = await store.waves.get(fieldwork.wave)
  const project = await store.projects.get(wave.project)
  const organisations = await store.organisations.list(project.id)
  const survey = library.get(fieldwork.survey, fieldwork.version)
  if (survey === undefined) throw new Error(`survey ${fieldwork.survey} v${fieldwork.version} is not in the surveys folder`)

  const atoms = await store.counts.atoms(fieldworkId)
  const groups = candidates(organisations, atoms)
  const plan = planPublication(atoms.map(({ cohort, n, minimum }) => ({ atom: cohort, n, minimum })), groups.map(({ group, atoms, n }) => ({ group, atoms, cost: costOfOrganisation + n / 100 })))
  const classOf = plan.classes.flatMap((each) => each.atoms.map((cohort) => ({ cohort, class: each.class })))
  const asked = askedQuestions(survey, fieldwork.form)
  const tables = await store.counts.tables(fieldworkId, { classes: classOf, codebook: survey.codebook, form: fieldwork.form, asked, detail: minimumOfDetail })
  const body: Omit<Publication, 'hash'> = {
    id: newId(),
    version: 1,
    project: { id: project.id, name: project.name, pilot: project.pilot },
    wave: { id: wave.id, number: wave.number, title: wave.title },
    fieldwork: fieldworkId,
    role: fieldwork.role,
    survey: { survey: survey.survey, version: survey.version, form: fieldwork.form, surveyHash: survey.surveyHash, codebookHash: survey.codebookHash },
    rules: { version: rulesVersion, minimum: minimumOfRole[fieldwork.role], detail: minimumOfDetail },
    publishedOn: today(),
    groups: groups.filter(({ group }) => plan.groups.includes(group)).map(({ atoms: _atoms, ...group }) => group),
    members: plan.members,
    withheld: groups.filter(({ group }) => !plan.groups.includes(group)).map(({ organisation, title }) => ({ organisation: organisation ?? '', title })),
    ...tables,
    ...linkWaves(links, { atoms, classOf, codebook: survey.codebook, asked }),
    response: plan.classes.map((each) => ({ class: each.class, invited: sumOfInvited(atoms.filter(({ cohort }) => each.atoms.includes(cohort))), n: each.n })),
  }
  const publication: Publication = { ...body, hash: createHash('sha256').update(JSON.stringify(body)).digest('hex') }
  await store.publications.add(publication)
  await store.fieldworks.markPublished(fieldworkId)
  return publication
}

type Atom = Awaited<ReturnType<Store['counts']['atoms']>>[number]

function candidates(organisations: readonly Organisation[], atoms: readonly Atom[]): (Group & { atoms: string[] })[] {
  return organisations.flatMap((organisation) => {
    const own = atoms.filter((atom) => atom.organisation === organisation.id)
    if (own.length === 0) return []
    return [{
      group: `organisation:${organisation.id}`,
      kind: 'organisation' as const,
      organisation: organisation.id,
      title: organisation.name,
      parent: null,
      n: own.reduce((sum, { n }) => sum + n, 0),
      minimum: Math.max(...own.map(({ minimum }) => minimum)),
      atoms: own.map(({ cohort }) => cohort),
    }]
  })
}

function sumOfInvited(atoms: readonly Atom[]): number | null {
  return atoms.some(({ invited }) => invited === null) ? null : atoms.reduce((sum, { invited }) => sum + (invited ?? 0), 0)
}
