import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { bodyOf, leader } from '../../api.ts'
import { checksOf, isReady } from '../../before-opening.ts'
import { beforeOpening, checkWords } from '../../nl/before-opening.ts'
import { fieldworkTexts } from '../../nl/fieldwork.ts'
import { setUpTexts } from '../../nl/set-up.ts'
import { list, roleWords } from '../../nl/words.ts'
import { projectQuery, type FieldworkView } from '../../queries.ts'
import type { SetUp } from '../../set-up.ts'
import { Button } from '../Button.tsx'
import { CheckList } from '../CheckList.tsx'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import { Notice, ProblemNotice } from '../Notice.tsx'
import { RoleMark } from '../RoleMark.tsx'
import { StateMark } from '../StateMark.tsx'
import { OpenFacts } from './OpenFacts.tsx'
import { OpenWords } from './OpenWords.tsx'

interface Props extends Pick<SetUp, 'project' | 'wave' | 'today' | 'byId' | 'consents' | 'signalProtocols' | 'helpLines'> {
  fieldwork: FieldworkView
  /** How long it takes, where that is known. */
  minutes: number | null
}

/** One role: what was chosen, what misses, and the button that opens it, with everything it does beside it. */
export function OpenRole({ project, wave, fieldwork, minutes, byId, ...known }: Props) {
  const { id, role, state, cohorts } = fieldwork
  const [asking, setAsking] = useState(false)
  const said = useRef<HTMLDivElement>(null)
  const client = useQueryClient()
  const open = useMutation({
    mutationFn: () => bodyOf(leader.fieldworks[':fieldwork'].open.$post({ param: { fieldwork: id }, json: {} })),
    onSettled: async () => {
      setAsking(false)
      await client.invalidateQueries(projectQuery(project))
    },
  })
  useEffect(() => {
    if (open.isSuccess && !asking) said.current?.focus()
  }, [open.isSuccess, asking])
  const checks = checksOf({ ...known, ...fieldwork, organisations: byId })
  const inOrder = checks.filter((check) => check.state === 'done')
  const ready = isReady(checks) && cohorts.length > 0
  const { open: texts } = setUpTexts
  const { short } = roleWords[role]
  const link = <Link to="/projecten/$project/metingen/$wave/$role" params={{ project, wave: String(wave), role }}>{open.isSuccess ? texts.toInvite : texts.toFieldwork(short)}</Link>
  return (
    <section className="section open-role" aria-labelledby={`openen-${role}`}>
      <div className="title-row">
        <h2 id={`openen-${role}`}><RoleMark role={role} /></h2>
        <StateMark state={state} />
      </div>
      {open.isSuccess && <Notice kind="done" ref={said}>{texts.done(short)} {link}</Notice>}
      <ProblemNotice error={open.error} />
      {state !== 'draft' ? !open.isSuccess && <p>{texts.isOpen} {link}</p> : (
        <>
          <OpenFacts fieldwork={fieldwork} byId={byId} minutes={minutes} />
          <CheckList project={project} role={role} checks={checks.filter((check) => check.state !== 'done')} helpLines={known.helpLines} manage wave={wave} />
          {inOrder.length > 0 && <p className="quiet">{texts.inOrder(list(inOrder.map(({ name }) => checkWords[name].title)))}</p>}
          <OpenWords role={role} />
          {ready ? <p className="buttons"><Button look="primary" onPress={() => setAsking(true)}>{texts.button(short)}</Button></p> : <p>{beforeOpening.blocked}</p>}
        </>
      )}
      <ConfirmDialog open={asking} title={texts.confirm(short)} yes={texts.yes} busy={open.isPending} onYes={() => open.mutate()} onNo={() => setAsking(false)}>
        <p>{fieldworkTexts.open.confirm.text}</p>
      </ConfirmDialog>
    </section>
  )
}
