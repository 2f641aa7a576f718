import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { accepter, loadSurvey, type Accepted, type LoadedLanguage, type LoadedSurvey } from '@leidraadspiegel/questionnaire'
import { HelpLines, StartPages, type BoxResponse, type FieldworkState, type Role } from '@leidraadspiegel/schema'
import { createBox } from '../../../apps/server/src/box/index.ts'
import { readBuiltApps } from '../../../apps/server/src/built-apps.ts'
import { createDesk, type Place } from '../../../apps/server/src/desk/index.ts'
import { listen } from '../../../apps/server/src/listen.ts'
import { issuePass, isGenuine } from '../../../apps/server/src/pass.ts'
import { securityHeaders } from '../../../apps/server/src/security-headers.ts'
import { answerFile } from '../../../apps/server/src/static-files.ts'
import { root } from '../../architecture/sources.ts'
import { signalProtocolOf } from '../../packages/store/ready-organisation.ts'

export const cohort = 'c234567abcdefgh0'
export const secret = 'geheim234567geheim234567ab'

/** Of the link with which paper answers are typed in. */
export const entrySecret = '0123456789abcdefghjkmnpqrs'
export const groupCode = '7KCM-4RWX'

/** What a test may turn while the page is open. */
export interface Switches {
  state: FieldworkState
  link: 'open' | 'unknown' | 'used-up'
  refuse: Extract<Accepted, { ok: false }>['problems']
}

export interface TakingPart {
  origin: string
  link: string
  switches: Switches
  /** Everything that was stored, once per id. */
  received: Map<string, BoxResponse>
  /** Hashes of what was asked to be withdrawn. */
  withdrawn: string[]
  /** What waits to be gone on with, by its locator. */
  drafts: Map<string, Uint8Array>
  /** How often the box and the desk were asked. */
  asked: { start: number; box: number }
  faults: unknown[]
  close(): Promise<void>
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** A survey of `surveys/`, or a folder of the tests, through the same check. */
export async function surveyOf(folder: string): Promise<LoadedSurvey> {
  const paths = { survey: `${folder}/survey.json`, codebook: `${folder}/codebook.json`, criteria: 'surveys/leidraad/criteria.json' }
  const { survey } = await loadSurvey({ survey: join(root, paths.survey), codebook: join(root, paths.codebook), criteria: join(root, paths.criteria) })
  return survey
}

let builtApps: ReturnType<typeof readBuiltApps> | undefined

/** The real desk and the real box under the real headers, with one cohort whose answers stay in memory. */
export async function openTakingPart({ folder, easyFolder, role, languages = [], ownCodeSalt = null, invited = 40, words = true, port = 0 }: { folder: string; easyFolder?: string; role: Role; languages?: readonly LoadedLanguage[]; ownCodeSalt?: string | null; invited?: number; words?: boolean; port?: number }): Promise<TakingPart> {
  const survey = await surveyOf(folder)
  const easy = easyFolder === undefined ? undefined : await surveyOf(easyFolder)
  const built = await (builtApps ??= readBuiltApps(root))
  const accept = accepter(survey, 'full')
  const key = Buffer.alloc(32, 7)
  const switches: Switches = { state: 'open', link: 'open', refuse: [] }
  const received = new Map<string, BoxResponse>()
  const withdrawn: string[] = []
  const drafts = new Map<string, Uint8Array>()
  const asked = { start: 0, box: 0 }
  const faults: unknown[] = []
  const report = (error: unknown) => void faults.push(error)
  const place = (): Place => ({
    cohort: { id: cohort, fieldwork: 'f234567abcdefgh0', organisation: 'm234567abcdefgh0', team: null, invited, minimum: role === 'youth' || role === 'parent' ? 10 : 5, together: false, words, paused: false },
    fieldwork: { id: 'f234567abcdefgh0', wave: 'w234567abcdefgh0', role, survey: survey.survey, version: survey.version, form: 'full', state: switches.state, opensOn: null, closesOn: null },
    organisation: { id: 'm234567abcdefgh0', project: 'p234567abcdefgh0', name: 'Jeugdhulp De Linde', kind: 'implementing', contact: 'Samira, 030 123 45 67', crisis: '030 765 43 21', region: '', teams: [] },
    project: { id: 'p234567abcdefgh0', name: 'Leidraad in Midden-Nederland', pilot: false, createdOn: '2026-09-01' },
    signalProtocol: signalProtocolOf('m234567abcdefgh0'),
    message: null,
    ownCodeSalt,
    resultsCode: 'k7m2p9xw',
  })
  const desk = createDesk({
    place: async (id) => (id === cohort ? place() : null),
    survey: (name) => (name === easy?.survey ? easy : survey),
    easyVersion: (whole) => (whole === survey ? easy : undefined),
    startPages: StartPages.parse(read('surveys/start-pages.json')),
    languages,
    helpLines: HelpLines.parse(read('surveys/help-lines.json')),
    files: built.pageFiles,
    group: (typed) => (typed.trim().toUpperCase().replace(' ', '-') === groupCode ? { cohort, code: groupCode } : null),
    redeem: async (input) => (input.secret === secret || input.secret === `groep-${groupCode}` ? switches.link : 'unknown'),
    paper: async () => new Uint8Array(),
    results: async () => null,
    print: async () => new Uint8Array(),
    entry: { isSecret: (id, given) => id === cohort && given === entrySecret && switches.link === 'open', takesLate: async () => false },
    pass: async () => issuePass(cohort, key),
    report,
  })
  const box = createBox({
    slot: async (id) => (id === cohort ? { cohort, fieldwork: place().fieldwork.id, survey: survey.survey, version: survey.version, form: 'full', words, ownCode: ownCodeSalt !== null } : null),
    state: async () => switches.state,
    genuine: async (pass) => (switches.state === 'open' || switches.state === 'paused' ? isGenuine(pass, key) : null),
    accept: (_, given, answers): Accepted | null => {
      if (switches.refuse.length > 0) return { ok: false, problems: switches.refuse }
      if (given.survey === survey.survey) return given.version === survey.version ? accept(answers) : null
      return easy === undefined || given.survey !== easy.survey ? null : accepter(easy, 'full')(answers)
    },
    submit: async (_, response) => {
      if (switches.state !== 'open') throw Object.assign(new Error('not open'), { name: 'StateError' })
      const before = [...received.values()].find(({ passHash }) => passHash === response.passHash)
      if (before !== undefined && (before.id !== response.id || before.withdrawalHash !== response.withdrawalHash)) throw Object.assign(new Error('twice'), { name: 'AlreadyReceivedError' })
      if (before === undefined) received.set(response.id, response)
    },
    withdraw: async (hash) => void withdrawn.push(hash),
    drafts: {
      keep: async (_, locator, sealed) => (drafts.set(locator, sealed), 'kept'),
      read: async (_, locator) => drafts.get(locator) ?? null,
      remove: async (_, locator) => void drafts.delete(locator),
    },
    report,
  })
  const app = new Hono()
  app.use(securityHeaders({ https: false }))
  app.use(async (context, next) => {
    if (context.req.path === '/api/desk/start') asked.start += 1
    if (context.req.path === '/api/box/responses') asked.box += 1
    await next()
  })
  app.route('/api/desk', desk.api)
  app.route('/api/box', box)
  app.route('/m', desk.pages)
  app.get('*', async (context) => {
    const file = built.files.get(context.req.path)
    return file === undefined ? context.notFound() : answerFile(context, { ...file, small: null })
  })
  const listening = await listen(app, { host: '127.0.0.1', port })
  const origin = `http://localhost:${listening.port}`
  return { origin, link: `${origin}/m/${cohort}#${secret}`, switches, received, withdrawn, drafts, asked, faults, close: () => listening.close() }
}
