import { Hono } from 'hono'
import { z } from 'zod'
import { SignalProtocol } from '@leidraadspiegel/schema'
import { jsonBody } from '../validated-body.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'

/** Nobody can be named for the few texts as long as nobody is shown them: what respondents are told has to be what happens. */
const FilledIn = SignalProtocol.omit({ organisation: true }).extend({ independentReader: z.null() })

/** What an organisation agreed about the open answers of young people and parents; it stands in the view of the project. */
export function signalProtocols({ store }: LeaderPorts) {
  return new Hono<LeaderEnv>().put('/organisations/:organisation/signal-protocol', jsonBody(FilledIn), async (context) => {
    return context.json({ signalProtocol: await store.signalProtocols.keep({ ...context.req.valid('json'), organisation: context.req.param('organisation') }) })
  })
}
