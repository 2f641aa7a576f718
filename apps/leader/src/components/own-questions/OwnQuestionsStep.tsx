import { bodyOf, leader } from '../../api.ts'
import { useKeptValues } from '../../kept-values.ts'
import { ownTexts } from '../../nl/own-questions.ts'
import { isWhole, type Asked } from '../../own-questions.ts'
import type { SetUp } from '../../set-up.ts'
import { RoleMark } from '../RoleMark.tsx'
import { StepButtons } from '../set-up/StepButtons.tsx'
import { StepForm } from '../set-up/StepForm.tsx'
import { Approval } from './Approval.tsx'
import { OwnQuestionList } from './OwnQuestionList.tsx'

/** What a project asks beside the questionnaire of each role. */
export function OwnQuestionsStep({ project, wave, drafts, goOn }: SetUp) {
  const kept = useKeptValues<Asked>({
    project,
    key: `${wave} eigen-vragen`,
    parts: drafts.map(({ id, own }) => ({ id, kept: { questions: own?.questions ?? [] } })),
    isGood: (_, { questions }) => questions.every(isWhole),
    keep: (fieldwork, json) => bodyOf(leader.fieldworks[':fieldwork']['own-questions'].$put({ param: { fieldwork }, json })),
  })
  return (
    <>
      <p>{ownTexts.lead}</p>
      <p>{ownTexts.notWho}</p>
      <StepForm kept={kept} onDone={goOn}>
        {drafts.map(({ id, role, own }) => (
          <section key={id} className="section" aria-labelledby={`eigen-${role}`}>
            <h2 id={`eigen-${role}`}><RoleMark role={role} /></h2>
            <OwnQuestionList role={role} fieldwork={id} questions={kept.of(id).questions} error={kept.errorOf(id)} onChange={(questions) => kept.change(id, { questions })} />
            {own !== undefined && <Approval project={project} fieldwork={id} role={role} own={own} changed={JSON.stringify(own.questions) !== JSON.stringify(kept.of(id).questions)} />}
          </section>
        ))}
      </StepForm>
      <StepButtons project={project} wave={wave} step="eigen-vragen" state={kept.state} />
    </>
  )
}
