import { easyFactsOf, factsOf } from './pages.ts'
import type { DeskPorts } from './ports.ts'
import { languageParameter, speechOf } from './speech.ts'
import { easyOne, startPageOf, versionParameter } from './start-page.ts'
import type { surveyFiles } from './survey-files.ts'

/** The start page of a cohort as its people see it, before they do; null when there is no such cohort. */
export type Preview = (cohort: string, address: { path: string; query: (name: string) => string | undefined }) => Promise<string | null>

/** The same document as for respondents, in whatever state the fieldwork is: with it the app asks for no pass, sends nothing and keeps nothing. Served behind a session only. */
export function createPreview(ports: DeskPorts, files: ReturnType<typeof surveyFiles>): Preview {
  return async (cohort, { path, query }) => {
    const place = await ports.place(cohort)
    if (place === null) return null
    const shown = { ...place, fieldwork: { ...place.fieldwork, state: 'open' as const } }
    const whole = factsOf(ports, files, shown, speechOf(ports.languages, query(languageParameter), place.fieldwork.role))
    const facts = query(versionParameter) === easyOne ? (easyFactsOf(ports, files, shown) ?? whole) : whole
    return String(await startPageOf({ ...facts, preview: path }, ports.files))
  }
}
