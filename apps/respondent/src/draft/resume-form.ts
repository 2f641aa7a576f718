import type { RespondentData } from '@leidraadspiegel/schema'
import { occupy } from '../field-error.ts'
import { textsFor } from '../nl.ts'
import { wordField } from '../words/word-field.ts'
import { findDraft } from './draft-box.ts'
import { draftCodeOf, draftWords, type DraftCode } from './draft-code.ts'
import { draftTexts } from './nl.ts'
import type { Draft } from './seal-draft.ts'

export interface FoundDraft {
  draft: Draft
  code: DraftCode
}

/** Asks for the five words, and says in place what is wrong; what was typed stays until the questions are there. */
export function makeResumeForm(data: RespondentData, go: (found: FoundDraft) => Promise<boolean>): HTMLFormElement {
  const texts = draftTexts(data.role).resume
  const form = Object.assign(document.createElement('form'), { className: 'typed' })
  const label = Object.assign(document.createElement('label'), { htmlFor: 'vijf-woorden', textContent: texts.label })
  const hint = Object.assign(document.createElement('p'), { id: 'vijf-woorden-uitleg', className: 'hint', textContent: texts.hint })
  const field = Object.assign(document.createElement('textarea'), { id: 'vijf-woorden', rows: 2, autocomplete: 'off', autocapitalize: 'none', spellcheck: false })
  field.setAttribute('autocorrect', 'off')
  field.setAttribute('aria-describedby', hint.id)
  const button = Object.assign(document.createElement('button'), { textContent: texts.open })
  const begin = Object.assign(document.createElement('p'), { className: 'begin' })
  begin.append(button)
  form.append(label, hint, field, begin)
  const { read, tell } = wordField(field, draftWords, texts.empty)

  const open = async (words: readonly string[]): Promise<string[]> => {
    const code = await draftCodeOf(words)
    const finding = await findDraft(data.cohort, code)
    if (finding.kind === 'unknown' || finding.kind === 'unreachable') return [texts[finding.kind]]
    if (finding.kind === 'problem') {
      const { title, paragraphs } = textsFor(data.role).problem(finding.code)
      return [title, ...paragraphs]
    }
    if (finding.draft.survey !== data.survey || finding.draft.version !== data.version) return [texts.otherVersion]
    if (!(await go({ draft: finding.draft, code }))) return [texts.unreachable]
    field.value = ''
    return []
  }
  let busy = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const words = busy ? null : read()
    if (words === null) return
    busy = true
    const free = occupy(button, texts.busy)
    void open(words)
      .catch(() => [texts.unreachable])
      .then((wrong) => {
        busy = false
        free()
        if (wrong.length > 0) tell(...wrong)
      })
  })
  return form
}
