import { ofKind } from '@leidraadspiegel/schema'
import { mostCoders } from '../coding/coded.ts'
import { notOfNetwork, type Complaint, type RecordRule } from './rule.ts'

/** Everybody codes for himself, once a question, and two are enough. */
export const codingRule: RecordRule<'coding'> = {
  complaints({ fieldwork, question, coder, texts }, context) {
    const { organisation, account, criteria, others, before } = context
    const alike = ofKind(others, 'coding').filter((each) => each.organisation === organisation && each.content.fieldwork === fieldwork && each.content.question === question)
    const foreign = coder !== account || (before?.kind === 'coding' && (before.content.coder !== account || before.content.question !== question || before.content.fieldwork !== fieldwork))
    const unknown = texts.flatMap(({ codes }) => codes).find((code) => code.startsWith('criterion:') && !criteria.has(code.slice('criterion:'.length)))
    const found: (Complaint | false)[] = [
      foreign && { field: 'coder', code: 'not-your-coding', message: '' },
      alike.some(({ content }) => content.coder === coder) && { field: 'coder', code: 'coded-twice', message: '' },
      alike.length >= mostCoders && { field: 'coder', code: 'enough-coders', message: '' },
      unknown !== undefined && { field: 'texts', code: 'unknown-criterion', message: unknown },
    ]
    return [...notOfNetwork(context), ...found.filter((each) => each !== false)]
  },
  texts: () => ({}),
}
