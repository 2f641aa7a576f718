import type { RespondentData } from '@leidraadspiegel/schema'
import type { Model } from 'survey-core'

/** Did somebody answer that this questionnaire does not fit? */
export function leaves({ exit }: Pick<RespondentData, 'exit'>, model: Pick<Model, 'getValue'>): boolean {
  return exit !== null && model.getValue(exit.question) === exit.value
}

let walking = false
addEventListener('keydown', ({ key }) => void (walking = key.startsWith('Arrow')), true)
for (const end of ['keyup', 'pointerdown']) addEventListener(end, () => void (walking = false), true)
addEventListener('blur', () => void (walking = false))

/** Arrow keys choose every answer that they pass (WCAG 3.2.2): what is passed is not said yet. */
export const passesBy = (): boolean => walking
