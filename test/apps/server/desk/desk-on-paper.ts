import { join } from 'node:path'
import { Hono } from 'hono'
import { loadLibrary, type LoadedSurvey, type SurveyLibrary } from '@leidraadspiegel/questionnaire'
import { newId, type FieldworkState, type Role, type SignalProtocol } from '@leidraadspiegel/schema'
import { createDesk, type DeskPorts, type Place } from '../../../../apps/server/src/desk/index.ts'
import { root } from '../../../../apps/server/src/root.ts'
import { signalProtocolOf } from '../../../packages/store/ready-organisation.ts'

export const library: SurveyLibrary = await loadLibrary(join(root, 'surveys'))

export function placeFor(role: Role, state: FieldworkState = 'open', change: { organisation?: Partial<Place['organisation']>; pilot?: boolean; minimum?: number; words?: boolean; signalProtocol?: Partial<SignalProtocol>; closesOn?: string; message?: { why: string; results: string } } = {}): Place {
  const [project, fieldwork, organisation] = [newId(), newId(), newId()]
  const { survey, version } = surveyOf(role)
  return {
    project: { id: project, name: 'Netwerk Rivierenland', pilot: change.pilot ?? false, createdOn: '2026-01-02' },
    organisation: { id: organisation, project, name: 'Jeugdhulp De Linde', kind: 'implementing', contact: 'Sanne van Dijk', crisis: '020 123 45 67', region: '', teams: [], ...change.organisation },
    fieldwork: { id: fieldwork, wave: newId(), role, survey, version, form: 'full', state, opensOn: null, closesOn: change.closesOn ?? null },
    cohort: { id: newId(), fieldwork, organisation, team: null, invited: 40, minimum: change.minimum ?? 12, together: false, words: change.words ?? true, paused: false },
    signalProtocol: signalProtocolOf(organisation, change.signalProtocol),
    message: change.message === undefined ? null : { fieldwork, organisation, ...change.message },
    ownCodeSalt: null,
    resultsCode: 'k7m2p9xw',
  }
}

/** The survey that people in this role are asked. */
export function surveyOf(role: Role): LoadedSurvey {
  const survey = library.ofRole(role)
  if (survey === undefined) throw new Error(`nothing is asked of ${role}`)
  return survey
}

/** A desk over the shipped surveys that knows exactly these places. */
export function deskFor(places: readonly Place[], change: Partial<DeskPorts> = {}, now?: () => number): { app: Hono; faults: unknown[] } {
  const faults: unknown[] = []
  const desk = createDesk({
    place: async (id) => places.find(({ cohort }) => cohort.id === id) ?? null,
    survey: (survey, version) => library.get(survey, version),
    easyVersion: (survey) => library.easyVersionsOf(survey)[0],
    startPages: library.startPages,
    helpLines: library.helpLines,
    languages: [],
    files: { app: { script: '/r/assets/main-1.js', styles: ['/r/assets/main-1.css'], needed: ['/r/assets/data-2.js'], later: ['/r/assets/survey-3.js'] }, entry: { script: '/r/assets/entry-4.js', styles: [], needed: [], later: [] } },
    group: () => null,
    redeem: async () => 'open',
    paper: async () => new Uint8Array(),
    results: async () => null,
    print: async () => new Uint8Array(),
    entry: { isSecret: () => false, takesLate: async () => false },
    pass: async () => null,
    report: (error) => void faults.push(error),
    ...change,
  }, now)
  return { app: new Hono().route('/m', desk.pages).route('/u', desk.results).route('/api/desk', desk.api), faults }
}
