import { Hono, type Context } from 'hono'
import { z } from 'zod'
import type { PageDocument } from '@leidraadspiegel/report'
import { audiences, Id, minimumOfOrganisations, ofKind, referencesOf, type KeptRecord, type Organisation } from '@leidraadspiegel/schema'
import { boardDocumentOf, figuresFor, handOutOf, jointActionsOf, mainThemes, municipalityDocumentOf, network, proposeResultPage, type MeetingView, type Municipality } from '../meeting/index.ts'
import { Problem } from '../problem.ts'
import { validQuery } from '../validated-query.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'
import { isOf, type Organisations } from './scope.ts'

const wave = z.string().regex(/^[1-9]\d{0,3}$/).transform(Number)
/** Of whom is told, and of which wave; left out: the last. */
const About = z.strictObject({ about: z.union([z.literal(network), Id]), wave: wave.optional() })
const OfNetwork = About.pick({ wave: true })
const OfPage = z.strictObject({ wave, audience: z.enum(audiences) })

interface Told {
  name: string
  pilot: boolean
  organisations: Organisation[]
  view: MeetingView
}

/** What is told of published figures: in a meeting, to a board, to a municipality, and to those who took part. */
export function meeting(ports: LeaderPorts) {
  const { store } = ports
  const toldOf = async ({ project, scope }: LeaderEnv['Variables'], { about, wave: of }: z.output<typeof About>, seen: Organisations = scope.results): Promise<Told> => {
    const [{ name, pilot }, organisations] = await Promise.all([store.projects.get(project), store.organisations.list(project)])
    const organisation = organisations.find(({ id }) => id === about)
    if (about !== network && (organisation === undefined || !isOf(seen, about))) throw new Problem('not-found')
    const view = await ports.meeting.tell(project, { about, wave: of, isNetwork: organisations.length >= minimumOfOrganisations }, scope.results)
    return { name: organisation?.name ?? name, pilot, organisations, view }
  }
  const recordsOf = async (project: string, about: string): Promise<KeptRecord[]> => (await store.records.list(project)).filter(({ organisation }) => (organisation ?? network) === about)
  const municipalityOf = async (variables: LeaderEnv['Variables'], of: number | undefined): Promise<Municipality & Pick<Told, 'name' | 'pilot'>> => {
    const { name, pilot, organisations, view } = await toldOf(variables, { about: network, wave: of })
    return { name, pilot, organisations: organisations.length, view: { ...view, collaboration: mainThemes(view.collaboration ?? []) }, actions: jointActionsOf(await store.records.list(variables.project)) }
  }
  const paper = async (context: Context<LeaderEnv>, document: PageDocument, name: string): Promise<Response> => {
    const pdf = await ports.meeting.print(document)
    if (pdf === null) throw new Problem('not-found')
    return context.body(pdf, 200, { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${name}.pdf"` })
  }
  return new Hono<LeaderEnv>()
    .get('/projects/:project/meeting', validQuery(About), async (context) => {
      const { name, view } = await toldOf(context.var, context.req.valid('query'))
      return context.json({ name, view })
    })
    .get('/projects/:project/meeting/hand-out', validQuery(About), async (context) => {
      const { about } = context.req.valid('query')
      const { name, pilot, view } = await toldOf(context.var, context.req.valid('query'), context.var.scope.organisations)
      const records = await recordsOf(context.var.project, about)
      const held = ofKind(records, 'feedback-meeting').find(({ content }) => content.wave === view.wave)
      return paper(context, handOutOf({ view, name, pilot, criteria: ports.criteria(), meeting: held?.content ?? null, chosen: held === undefined ? [] : chosenIn(records, held.id) }), 'terugkoppeling')
    })
    .get('/projects/:project/board-page', validQuery(About), async (context) => {
      const { about } = context.req.valid('query')
      const { name, pilot, view } = await toldOf(context.var, context.req.valid('query'), context.var.scope.organisations)
      const own = ofKind(await recordsOf(context.var.project, about), 'board-page').find(({ content }) => content.wave === view.wave)
      return paper(context, boardDocumentOf({ view, name, pilot, own: own?.content ?? null }), 'bestuur')
    })
    .get('/projects/:project/municipality', validQuery(OfNetwork), async (context) => context.json(await municipalityOf(context.var, context.req.valid('query').wave)))
    .get('/projects/:project/municipality/paper', validQuery(OfNetwork), async (context) => {
      const { name, pilot, ...told } = await municipalityOf(context.var, context.req.valid('query').wave)
      return paper(context, municipalityDocumentOf(told, name, pilot), 'gemeente')
    })
    .get('/organisations/:organisation/result-page', validQuery(OfPage), async (context) => {
      const organisation = context.req.param('organisation')
      const { wave: of, audience } = context.req.valid('query')
      const { project, scope } = context.var
      const known = (await store.waves.list(project)).find(({ number }) => number === of)
      if (known === undefined) throw new Problem('not-found')
      const { view } = await toldOf(context.var, { about: organisation, wave: of })
      const seen = (await store.records.list(project)).filter((record) => record.organisation === null || isOf(scope.organisations, record.organisation))
      const figures = figuresFor(view, audience, ports.criteria())
      return context.json({ address: ports.meeting.addressOf(organisation, known.id, audience), figures, proposal: proposeResultPage(figures, seen, { wave: of, audience, organisation }) })
    })
}

/** The points that rest on a meeting, and the actions for them. */
function chosenIn(records: readonly KeptRecord[], held: string): KeptRecord[] {
  const points = ofKind(records, 'improvement').filter((record) => referencesOf(record).includes(held))
  const ids = new Set(points.map(({ id }) => id))
  return [...points, ...ofKind(records, 'action').filter(({ content: { improvement } }) => improvement !== null && ids.has(improvement))]
}
