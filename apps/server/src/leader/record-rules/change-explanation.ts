import { ofKind } from '@leidraadspiegel/schema'
import { unknownCriterion, unknownWave, type RecordRule } from './rule.ts'

/** Beside one change of one organisation there is one explanation, that is added to. */
export const changeExplanationRule: RecordRule<'change-explanation'> = {
  complaints: ({ criterion, role, baseline, wave }, context) => [
    ...unknownCriterion(criterion, context),
    ...[baseline, wave].flatMap((of) => unknownWave(of, context)),
    ...(wave <= baseline ? [{ field: 'wave', code: 'wave-order', message: String(wave) }] : []),
    ...(ofKind(context.others, 'change-explanation').some(({ organisation, content }) => organisation === context.organisation && content.criterion === criterion && content.role === role && content.baseline === baseline && content.wave === wave) ? [{ field: 'text', code: 'explained-twice', message: criterion }] : []),
  ],
  texts: ({ text }) => ({ text }),
}
