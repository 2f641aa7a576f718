import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ProjectLeader } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../api.ts'
import { leaderTexts as texts, sheetTexts } from '../nl/sheets.ts'
import { leadersQuery, tracksQuery } from '../track-queries.ts'
import { Button } from './Button.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { Loading } from './Loading.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'
import { RowsField } from './sheets/RowsField.tsx'
import { TextInput } from './TextInput.tsx'

interface Props {
  project: string
  organisation: string
}

/** Who pulls the work in an organisation: two names at most, apart from who has an account. */
export function LeadersSection({ project, organisation }: Props) {
  const { data, error } = useQuery(leadersQuery(project))
  return (
    <section className="section" aria-labelledby="projectleiders">
      <h2 id="projectleiders">{texts.title}</h2>
      <p className="quiet">{texts.lead}</p>
      <ProblemNotice error={error} />
      {data === undefined && error === null && <Loading />}
      {data !== undefined && <LeadersForm project={project} organisation={organisation} start={data.leaders.find((each) => each.organisation === organisation)?.leaders ?? []} />}
    </section>
  )
}

function LeadersForm({ project, organisation, start }: Props & { start: readonly ProjectLeader[] }) {
  const [leaders, setLeaders] = useState(start)
  const client = useQueryClient()
  const said = useRef<HTMLDivElement>(null)
  const save = useMutation({
    mutationFn: () => bodyOf(leader.organisations[':organisation'].leaders.$put({ param: { organisation }, json: { leaders: [...leaders] } })),
    onSuccess: () => Promise.all([client.invalidateQueries(leadersQuery(project)), client.invalidateQueries(tracksQuery(project))]),
  })
  useEffect(() => {
    if (save.isSuccess) said.current?.focus()
  }, [save.isSuccess])
  const change = (next: ProjectLeader[]): void => {
    save.reset()
    setLeaders(next)
  }
  return (
    <CheckedForm onSubmit={save.mutate}>
      <RowsField rows={leaders} fresh={{ name: '', role: '' }} most={2} title={texts.row} nameOf={({ name }) => name.trim()} none={texts.none} add={texts.add} onChange={change}>
        {({ name, role }, changeRow) => (
          <>
            <TextInput label={texts.name} name="leader" autoComplete="off" maxLength={120} value={name} onChange={(text) => changeRow({ name: text })} check={(text) => (text.trim() === '' ? sheetTexts.rows.nameMissing : null)} />
            <TextInput label={texts.role} help={texts.roleHelp} name="role" autoComplete="off" maxLength={120} value={role} onChange={(text) => changeRow({ role: text })} />
          </>
        )}
      </RowsField>
      {save.isSuccess && <Notice kind="done" ref={said}>{texts.saved}</Notice>}
      <ProblemNotice error={save.error} />
      <p><Button type="submit" isPending={save.isPending}>{save.isPending ? sheetTexts.busy : texts.save}</Button></p>
    </CheckedForm>
  )
}
