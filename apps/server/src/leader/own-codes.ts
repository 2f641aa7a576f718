import { Hono } from 'hono'
import { z } from 'zod'
import type { Fieldwork, Publication, Wave } from '@leidraadspiegel/schema'
import { jsonBody } from '../validated-body.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'

const Nothing = z.strictObject({})
const Choice = z.strictObject({ on: z.boolean() })

/** What the router needs to know about codes of people's own. */
export interface OwnCodePorts {
  ofProject(project: string): Promise<{ state: 'off' | 'on' | 'ended'; fieldworks: string[] }>
  choose(project: string, on: boolean): Promise<void>
  end(project: string): Promise<void>
  publications(project: string): Promise<Publication[]>
}

/** People of an organisation who are found again, as the publication counts them; `people` is null where they, or the rest, are too few. */
export interface FoundAgain {
  role: Fieldwork['role']
  organisation: string
  title: string
  wave: number
  /** Number of the wave in which they took part before. */
  baseline: number
  people: number | null
  n: number
}

export interface OwnCodeView {
  /** `ended` is for good. */
  state: 'off' | 'on' | 'ended'
  /** What opened while codes were asked for. */
  fieldworks: { id: string; role: Fieldwork['role']; wave: Pick<Wave, 'number' | 'title'>; state: Fieldwork['state'] }[]
  found: FoundAgain[]
}

/** Whether a project asks staff for a code of their own, what that gave, and the end of it. */
export function ownCodes(ports: Pick<LeaderPorts, 'store' | 'ownCodes'>) {
  const view = async (project: string): Promise<OwnCodeView> => {
    const { state, fieldworks } = await ports.ownCodes.ofProject(project)
    const waves = await ports.store.waves.list(project)
    const opened = await Promise.all(waves.map(async (wave) => (await ports.store.fieldworks.listOfWave(wave.id)).filter(({ id }) => fieldworks.includes(id)).map((fieldwork) => ({ id: fieldwork.id, role: fieldwork.role, state: fieldwork.state, wave: { number: wave.number, title: wave.title } }))))
    const published = (await ports.ownCodes.publications(project)).filter(({ fieldwork }) => fieldworks.includes(fieldwork))
    return { state, fieldworks: opened.flat(), found: published.flatMap((one) => foundAgain(one, published)) }
  }
  return new Hono<LeaderEnv>()
    .get('/projects/:project/own-code', async (context) => context.json(await view(context.var.project)))
    .put('/projects/:project/own-code', jsonBody(Choice), async (context) => {
      await ports.ownCodes.choose(context.var.project, context.req.valid('json').on)
      return context.json(await view(context.var.project))
    })
    .post('/projects/:project/own-code/end', jsonBody(Nothing), async (context) => {
      await ports.ownCodes.end(context.var.project)
      return context.json(await view(context.var.project))
    })
}

/** Of every organisation that is shown, from the pair tables only: nothing is told of people who are not counted there. */
export function foundAgain({ role, wave, groups, members, scorePairs }: Publication, published: readonly Publication[]): FoundAgain[] {
  const earlier = published.filter((one) => one.role === role && one.wave.number < wave.number)
  return groups.flatMap(({ group, kind, organisation, title, n }) => {
    if (kind !== 'organisation' || organisation === null) return []
    const classes = members.filter((member) => member.group === group).map((member) => member.class)
    const own = scorePairs.filter((pair) => classes.includes(pair.class))
    const before = earlier.filter((one) => one.groups.some((each) => each.kind === 'organisation' && each.organisation === organisation)).at(-1)
    const baseline = own[0]?.baseline ?? before?.wave.number
    return baseline === undefined ? [] : [{ role, organisation, title, wave: wave.number, baseline, n, people: mostOf(own) }]
  })
}

/** So many people have a score then and now on the criterion where most of them have one. */
function mostOf(pairs: Publication['scorePairs']): number | null {
  const perCriterion = new Map<string, number>()
  for (const { criterion, n } of pairs) perCriterion.set(criterion, (perCriterion.get(criterion) ?? 0) + n)
  return perCriterion.size === 0 ? null : Math.max(...perCriterion.values())
}
