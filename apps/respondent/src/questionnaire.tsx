import type { Pass } from '@leidraadspiegel/schema'
import { createRoot } from 'react-dom/client'
import './questionnaire.css'
import './styles/answers.css'
import './styles/writing.css'
import './styles/buttons.css'
import { urgentNumbers } from './help-bar.ts'
import type { Texts } from './nl.ts'
import { registerNativeSelect } from './NativeSelect.tsx'
import { enterPage } from './page-history.ts'
import { registerRadioGroup } from './RadioGroup.tsx'
import type { RespondentData } from '@leidraadspiegel/schema'
import { registerOpenFields } from './support/open-fields.tsx'
import { createModel } from './survey-model.ts'
import { Taking } from './Taking.tsx'
import { prepareOnLastPage } from './withdraw/receipt.ts'

export interface Questionnaire {
  /** Shows the first page of questions. */
  begin(pass: Pass): void
  /** Shows the questions again, with every answer still there. */
  goOn(): void
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
  prepareOnLastPage(model)
  const root = createRoot(place)
  const draw = (pass: Pass | null, turn: number) => root.render(<Taking data={data} words={words} model={model} pass={pass} turn={turn} onWelcome={onWelcome} />)
  let admitted: Pass | null = null
  let turn = 0
  draw(null, 0)
  const goOn = () => {
    enterPage(model.currentPage.name)
    draw(admitted, ++turn)
  }
  return {
    goOn,
    begin(pass) {
      admitted = pass
      goOn()
    },
  }
}
