import { ofKind } from '@leidraadspiegel/schema'
import type { RecordRule } from './rule.ts'

/** A period that began, in its order, said once. There is no text in it, so that no case can be. */
export const happeningRule: RecordRule<'happening'> = {
  complaints: ({ sort, from, until }, { day, organisation, others }) => [
    ...(from > day.slice(0, 7) ? [{ field: 'from', code: 'month-ahead', message: from }] : []),
    ...(until !== null && until < from ? [{ field: 'until', code: 'month-order', message: until }] : []),
    ...(ofKind(others, 'happening').some((other) => other.organisation === organisation && other.content.sort === sort && other.content.from === from) ? [{ field: 'from', code: 'happening-twice', message: from }] : []),
  ],
  texts: () => ({}),
}
