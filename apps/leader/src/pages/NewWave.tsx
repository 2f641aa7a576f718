import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { roles } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../api.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { StepList } from '../components/set-up/StepList.tsx'
import { WaveForm, type WaveValues } from '../components/set-up/WaveForm.tsx'
import { useTyped } from '../kept-values.ts'
import { setUpTexts, stepWords } from '../nl/set-up.ts'
import { waveTexts } from '../nl/waves.ts'
import { projectQuery, surveysQuery } from '../queries.ts'
import { useProject } from '../use-project.ts'
import { isFree, stepNames } from '../wave-steps.ts'
import { NotFound } from './NotFound.tsx'

/** The first step of setting up a wave that is not there yet; from then on the wave in preparation holds everything. */
export function NewWave() {
  const { id, organisations, waves, coordinate } = useProject()
  const { surveys } = useSuspenseQuery(surveysQuery).data
  const [values, change, forget] = useTyped<WaveValues>(`${id} nieuw`, { title: waveTexts.form.suggested[waves.length] ?? '', chosen: {} })
  const client = useQueryClient()
  const navigate = useNavigate()
  const asked = roles.flatMap((role) => (values.chosen[role] === undefined ? [] : [{ role, form: values.chosen[role] }]))
  const create = useMutation({
    mutationFn: () => bodyOf(leader.projects[':project'].waves.$post({ param: { project: id }, json: { title: values.title, fieldworks: asked } })),
    onSuccess: async ({ wave }) => {
      forget()
      await client.invalidateQueries(projectQuery(id))
      await navigate({ to: '/projecten/$project/metingen/$wave/klaarzetten/$step', params: { project: id, wave: String(wave.number), step: 'periode' } })
    },
  })
  if (!coordinate) return <NotFound />
  const { titleNew, leadNew } = setUpTexts
  return (
    <div className="set-up">
      <StepList project={id} wave={null} steps={stepNames.map((name) => ({ name, state: isFree(name) ? 'free' : 'todo' }))} present="wie" />
      <div className="stack stack--wide set-up__content">
        <PageTitle title={titleNew} />
        <p className="lead">{leadNew}</p>
        <p>{stepWords.wie.lead}</p>
        <WaveForm project={id} organisations={organisations} surveys={surveys} values={values} fixed={[]} busy={create.isPending} error={create.error} onChange={change} onSubmit={create.mutate} />
      </div>
    </div>
  )
}
