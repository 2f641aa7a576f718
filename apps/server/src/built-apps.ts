import { join } from 'node:path'
import type { PageFiles } from './desk/index.ts'
import { readRespondentApp } from './respondent-app.ts'
import { readBuilt, staticFile, type StaticFile, type StaticFiles } from './static-files.ts'

export interface BuiltApps {
  files: StaticFiles
  leaderPage: StaticFile | undefined
  pageFiles: PageFiles
}

/** A plain mark without a name on it: the page must look like nothing in particular in a row of tabs. */
const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#6f6a63"/><circle cx="8" cy="8" r="3" fill="#fff"/></svg>'

/** What the two web apps were built to, and the few files of the server itself. `root` is the folder of the checkout. */
export async function readBuiltApps(root: string): Promise<BuiltApps> {
  const [respondent, leader] = [join(root, 'apps/respondent/dist'), join(root, 'apps/leader/dist')]
  const [ofRespondent, ofLeader, app, entry] = await Promise.all([readBuilt(respondent, '/r/'), readBuilt(leader, '/'), readRespondentApp(respondent, '/r/', 'src/main.ts', ['src/questionnaire.tsx']), readRespondentApp(respondent, '/r/', 'src/entry/main.tsx')])
  const own: [string, StaticFile][] = [
    ['/favicon.ico', staticFile('favicon.ico', Buffer.from(icon), false)],
  ]
  const leaderPage = ofLeader.get('/index.html')
  ofLeader.delete('/index.html')
  return {
    files: new Map([...own, ...ofRespondent, ...ofLeader]),
    leaderPage,
    pageFiles: { app, entry },
  }
}
