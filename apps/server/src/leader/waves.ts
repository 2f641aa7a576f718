import { Hono } from 'hono'
import { z } from 'zod'
import { Form, minimumOfOrganisations, Role, Wave } from '@leidraadspiegel/schema'
import { jsonBody } from '../validated-body.ts'
import { Problem } from '../problem.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts, NewWave } from './ports.ts'

const NewWaveBody = z.strictObject({
  title: Wave.shape.title,
  fieldworks: z.array(z.strictObject({ role: Role, form: Form })).min(1).max(Role.options.length),
})

const needsNetwork = `De vragenlijst voor partners gaat over het netwerk. Die kan pas worden gevraagd als er ten minste ${minimumOfOrganisations} organisaties in het project staan.`

const ChangedWave = NewWaveBody.extend({ number: Wave.shape.number })

/** A new wave, with the latest survey of every role that is asked; and what may change of it before it opens. */
export function waves(ports: LeaderPorts) {
  const asked = async (project: string, fieldworks: z.infer<typeof NewWaveBody>['fieldworks']): Promise<NewWave['fieldworks']> => {
    if (fieldworks.some(({ role }) => role === 'partner') && (await ports.store.organisations.list(project)).length < minimumOfOrganisations) throw new Problem('wrong-state', { detail: needsNetwork })
    if (new Set(fieldworks.map(({ role }) => role)).size < fieldworks.length) throw new Problem('body-refused', { detail: 'fieldworks: a role stands twice' })
    return fieldworks.map((each) => withSurvey(ports, each))
  }
  return new Hono<LeaderEnv>()
    .get('/surveys', (context) => context.json({ surveys: ports.surveys() }))
    .post('/projects/:project/waves', jsonBody(NewWaveBody), async (context) => {
      const { title, fieldworks } = context.req.valid('json')
      const wave = await ports.store.waves.create(context.var.project, { title, fieldworks: await asked(context.var.project, fieldworks) })
      return context.json({ wave }, 201)
    })
    .put('/projects/:project/waves', jsonBody(ChangedWave), async (context) => {
      const { number, title, fieldworks } = context.req.valid('json')
      const found = (await ports.store.waves.list(context.var.project)).find((each) => each.number === number)
      if (found === undefined) throw new Problem('not-found')
      const { wave, removed } = await ports.store.waves.change(found.id, { title, fieldworks: await asked(context.var.project, fieldworks) })
      await Promise.all(removed.map((fieldwork) => ports.removed(fieldwork)))
      return context.json({ wave })
    })
}

function withSurvey(ports: LeaderPorts, { role, form }: z.infer<typeof NewWaveBody>['fieldworks'][number]): NewWave['fieldworks'][number] {
  const facts = ports.surveys().find((survey) => survey.role === role)
  if (facts === undefined) throw new Problem('unknown-survey', { detail: role })
  if (form === 'core' && facts.minutes.core === null) throw new Problem('unknown-survey', { detail: `${role} has no short form` })
  return { role, form, survey: facts.survey, version: facts.version }
}
