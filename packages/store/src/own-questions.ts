import { isDeepStrictEqual } from 'node:util'
import type { InTurn } from '@leidraadspiegel/database'
import type { Fieldwork, OwnQuestion, OwnQuestions } from '@leidraadspiegel/schema'
import { StateError, stateError } from './errors.ts'
import { fieldworkOf } from './fieldwork-state.ts'
import type { Office } from './office-tables.ts'

/** What a project asks beside the questionnaire of a fieldwork, until it opens; afterwards a StateError. */
export interface OwnQuestionsOfFieldworks {
  /** All of them anew; no questions: nothing of its own is asked. An approval that was given is gone when a question is another. */
  keep(fieldwork: string, questions: readonly OwnQuestion[], account: string): Promise<Fieldwork>
  /** By somebody else than who wrote them, for exactly these questions; otherwise a StateError. */
  approve(fieldwork: string, questions: readonly OwnQuestion[], account: string): Promise<Fieldwork>
}

export function createOwnQuestions({ office, inTurn }: { office: Office; inTurn: InTurn }): OwnQuestionsOfFieldworks {
  const save = async (fieldwork: Fieldwork, own: OwnQuestions | undefined): Promise<Fieldwork> => {
    await office.updateTable('fieldwork').set({ own_questions: own === undefined ? null : JSON.stringify(own) }).where('id', '=', fieldwork.id).execute()
    const { own: _before, ...others } = fieldwork
    return own === undefined ? others : { ...others, own }
  }
  return {
    keep: (id, questions, account) =>
      inTurn(id, async () => {
        const fieldwork = await draftOf(office, id)
        if (questions.length === 0) return save(fieldwork, undefined)
        if (isDeepStrictEqual(fieldwork.own?.questions, questions)) return fieldwork
        return save(fieldwork, { questions: [...questions], writtenBy: account, approved: false })
      }),
    approve: (id, questions, account) =>
      inTurn(id, async () => {
        const fieldwork = await draftOf(office, id)
        const { own } = fieldwork
        if (own === undefined || !isDeepStrictEqual(own.questions, questions)) throw new StateError('De eigen vragen zijn net veranderd. Lees ze nog eens.')
        if (own.writtenBy === account) throw new StateError('Wie de eigen vragen schreef, keurt ze niet zelf goed. Vraag het iemand anders.')
        return save(fieldwork, { ...own, approved: true })
      }),
  }
}

async function draftOf(office: Office, id: string): Promise<Fieldwork> {
  const fieldwork = await fieldworkOf(office, id)
  if (fieldwork.state !== 'draft') throw stateError(fieldwork, 'krijgt geen andere eigen vragen meer')
  return fieldwork
}
