import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Sheet } from '@leidraadspiegel/schema'
import { bodyOf, isRefusal, leader } from '../../api.ts'
import { app } from '../../nl/app.ts'
import { sheetTexts } from '../../nl/sheets.ts'
import { writtenOf } from '../../sheets.ts'
import { sheetsQuery, type KeptSheet } from '../../track-queries.ts'
import { Button } from '../Button.tsx'
import { CheckedForm } from '../CheckedForm.tsx'
import { ProblemNotice } from '../Notice.tsx'
import { OtherVersion } from './OtherVersion.tsx'
import { SheetFields } from './SheetFields.tsx'

interface Props {
  project: string
  start: Sheet
  /** The version that stood there when writing began; 0 for none. */
  after: number
  suggestions: readonly string[]
}

/** A light form while somebody writes in it. When another was faster, his text is laid beside it. */
export function SheetEditor({ project, start, after, suggestions }: Props) {
  const [written, setWritten] = useState(start)
  const [seen, setSeen] = useState(after)
  const [other, setOther] = useState<KeptSheet | null>(null)
  const client = useQueryClient()
  const navigate = useNavigate()
  const toSheet = { to: '/projecten/$project/afspraken/$sheet', params: { project, sheet: start.sheet } } as const
  const save = useMutation({
    mutationFn: (from: number) => bodyOf(leader.projects[':project'].sheets.$put({ param: { project }, json: { written, after: from } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['sheets', project] })
      await navigate({ ...toSheet, search: {} })
    },
    onError: async (error) => {
      if (!isRefusal(error, 'changed-meanwhile')) return
      const { sheets } = await client.fetchQuery(sheetsQuery(project))
      setOther(sheets.find(({ sheet }) => sheet === start.sheet) ?? null)
    },
  })
  const takeOver = (kept: KeptSheet): void => {
    setWritten(writtenOf(kept))
    setSeen(kept.version)
    setOther(null)
    save.reset()
  }
  const { noClients, readers, save: saveWords, busy } = sheetTexts
  return (
    <div className="stack stack--wide">
      <p className="quiet">{noClients} {readers}</p>
      {other !== null && <OtherVersion other={other} busy={save.isPending} onMine={() => save.mutate(other.version)} onTheirs={() => takeOver(other)} />}
      <CheckedForm onSubmit={() => save.mutate(seen)}>
        <SheetFields written={written} suggestions={suggestions} onChange={setWritten} />
        {!isRefusal(save.error, 'changed-meanwhile') && <ProblemNotice error={save.error} />}
        <div className="buttons">
          <Button type="submit" look="primary" isPending={save.isPending}>{save.isPending ? busy : saveWords}</Button>
          <Link {...toSheet} search={{}} className="button button--subtle">{app.cancel}</Link>
        </div>
      </CheckedForm>
    </div>
  )
}
