import { Hono } from 'hono'
import { requestLog, type Log } from './log.ts'
import { answerProblem, Problem } from './problem.ts'
import { securityHeaders } from './security-headers.ts'
import { answerFile, type StaticFile, type StaticFiles } from './static-files.ts'

export interface AppParts {
  account: Hono<any, any, any>
  leader: Hono<any, any, any>
  desk: { api: Hono; pages: Hono; results: Hono }
  box: Hono
  files: StaticFiles
  /** The page of the leader app; undefined when it was not built. */
  leaderPage: StaticFile | undefined
  https: boolean
  log: Log
  /** Resolves when the data can be read. */
  ready(): Promise<unknown>
  stopping(): boolean
}

/** All addresses of the server under one set of headers. */
export function createApp(parts: AppParts): Hono {
  const { files, leaderPage, log } = parts
  const app = new Hono()
  const answer = answerProblem(log.fault)
  app.onError(answer)
  app.notFound((context) => answer(new Problem('not-found'), context))
  app.use(requestLog(log))
  app.use(securityHeaders({ https: parts.https }))
  app.use(async (context, next) => {
    if (parts.stopping() && !['GET', 'HEAD'].includes(context.req.method)) throw new Problem('stopping')
    await next()
  })

  app.route('/api/account', parts.account)
  app.route('/api/leader', parts.leader)
  app.route('/api/desk', parts.desk.api)
  app.route('/api/box', parts.box)
  app.route('/m', parts.desk.pages)
  app.route('/u', parts.desk.results)
  app.get('/health', (context) => context.json({ ok: true }))
  app.get('/health/ready', async (context) => {
    const ok = !parts.stopping() && (await parts.ready().then(() => true, () => false))
    return context.json({ ok }, ok ? 200 : 503)
  })
  app.get('*', async (context) => {
    const path = context.req.path
    const file = files.get(path)
    if (file !== undefined) return answerFile(context, file)
    if (!isPage(path)) throw new Problem('not-found')
    if (leaderPage === undefined) return context.text('De pagina’s zijn nog niet gebouwd. Start de server met npm start.', 503)
    return answerFile(context, leaderPage)
  })
  return app
}

/** The leader app knows its own addresses; a file or a door that is not there is no page. */
function isPage(path: string): boolean {
  return !/^\/(api|r|m|u|assets|health)(\/|$)/.test(path) && !path.includes('.')
}

