import type { Pass } from '@leidraadspiegel/schema'
import { createRoot } from 'react-dom/client'
import './questionnaire.css'
import './styles/answers.css'
import './styles/writing.css'
import './styles/buttons.css'
import type { FoundDraft } from './draft/resume-form.ts'
import { urgentNumbers } from './help-bar.ts'
import type { Texts } from './nl.ts'
import { registerNativeSelect } from './NativeSelect.tsx'
import { keepUnsent } from './leave-guard.ts'
import { enterPage } from './page-history.ts'
import { registerRadioGroup } from './RadioGroup.tsx'
import type { RespondentData } from '@leidraadspiegel/schema'
import { ignoreSecondPress } from './second-press.ts'
import { registerOpenFields } from './support/open-fields.tsx'
import { createModel } from './survey-model.ts'
import { Taking, type TakingProps } from './Taking.tsx'
import { prepareOnLastPage } from './withdraw/receipt.ts'

export interface Questionnaire {
  /** Shows the first page of questions. */
  begin(pass: Pass): void
  /** Shows the questions again, with every answer still there. */
  goOn(): void
  /** Shows the page somebody had come to before, with the answers that were given. */
  resume(found: FoundDraft): void
}

export interface QuestionnaireParts {
  data: RespondentData
  words: Texts
  place: HTMLElement
  survey: Record<string, unknown>
  /** Somebody went back from the first page of questions. */
  onWelcome: () => void
}

/** Draws the questions out of sight, so that beginning is only a matter of showing them. */
export function makeQuestionnaire({ data, words, place, survey, onWelcome }: QuestionnaireParts): Questionnaire {
  registerRadioGroup(words)
  registerNativeSelect()
  registerOpenFields(words, urgentNumbers(data.help.lines))
  const model = createModel(survey, data)
  if (!data.preview) prepareOnLastPage(model)
  ignoreSecondPress(place)
  const root = createRoot(place)
  let admitted: Pass | null = null
  let resumed: TakingProps['resumed'] = null
  let turn = 0
  const draw = () => root.render(<Taking {...{ data, words, model, resumed, turn, onWelcome }} pass={admitted} />)
  draw()
  const goOn = () => {
    enterPage(model.currentPage.name)
    turn += 1
    draw()
  }
  return {
    goOn,
    begin(pass) {
      admitted = pass
      goOn()
    },
    resume({ draft, code }) {
      admitted = draft.pass
      resumed = { id: draft.id, code }
      model.clear(true, true)
      model.data = draft.answers
      const page = model.getPageByName(draft.page)
      if (page?.isVisible) model.currentPage = page
      keepUnsent(true)
      for (const { name } of model.visiblePages.slice(0, model.currentPageNo)) enterPage(name)
      goOn()
    },
  }
}
