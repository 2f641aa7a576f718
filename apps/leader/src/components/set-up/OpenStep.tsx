import { useSuspenseQuery } from '@tanstack/react-query'
import { roles } from '@leidraadspiegel/schema'
import { surveysQuery } from '../../queries.ts'
import type { SetUp } from '../../set-up.ts'
import { OpenRole } from './OpenRole.tsx'
import { StepButtons } from './StepButtons.tsx'

/** Everything once more, role by role, with what opening does and what it settles. */
export function OpenStep({ whole, wave, project, ...known }: SetUp) {
  const { surveys } = useSuspenseQuery(surveysQuery).data
  const fieldworks = whole.fieldworks.toSorted((a, b) => Number(a.state !== 'draft') - Number(b.state !== 'draft') || roles.indexOf(a.role) - roles.indexOf(b.role))
  return (
    <>
      {fieldworks.map((fieldwork) => <OpenRole key={fieldwork.id} {...known} project={project} wave={wave} fieldwork={fieldwork} minutes={surveys.find(({ role }) => role === fieldwork.role)?.minutes[fieldwork.form] ?? null} />)}
      <StepButtons project={project} wave={wave} step="openen" />
    </>
  )
}
