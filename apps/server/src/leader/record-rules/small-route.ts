import { ofKind } from '@leidraadspiegel/schema'
import { notOfNetwork, type RecordRule } from './rule.ts'

/** One for each organisation. */
export const smallRouteRule: RecordRule<'small-route'> = {
  complaints: (_, context) => [...notOfNetwork(context), ...(ofKind(context.others, 'small-route').some(({ organisation }) => organisation === context.organisation) ? [{ field: 'organisation', code: 'route-twice', message: '' }] : [])],
  texts: () => ({}),
}
