import { html, raw } from 'hono/html'
import { asksOf, type EntryData } from '@leidraadspiegel/schema'
import { page, paragraphsOf } from './document.ts'
import type { Help } from './help-block.ts'
import { entryWords } from './nl-paper.ts'
import type { DeskPorts, Place } from './ports.ts'
import { jsonForScript, stateOf } from './respondent-data.ts'
import { inDutch } from './speech.ts'
import { addressFor, type surveyFiles } from './survey-files.ts'

interface EntryPageParts {
  ports: DeskPorts
  files: ReturnType<typeof surveyFiles>
  place: Place
  help: Help
  late: boolean
}

/** May paper answers be typed in for this cohort? `late`: the fieldwork was published, and keeps late forms apart. */
export async function entryState(ports: Pick<DeskPorts, 'entry'>, { fieldwork }: Pick<Place, 'fieldwork'>): Promise<'open' | 'late' | 'draft' | 'paused' | 'closed'> {
  if (fieldwork.state === 'published' && (await ports.entry.takesLate(fieldwork.id))) return 'late'
  return stateOf(fieldwork.state)
}

/** The page for who types in paper answers: what to do, and then one empty form after the other. Nothing of an earlier form is on it. */
export function entryPage({ ports, files, place, help, late }: EntryPageParts) {
  const { title, lead, rules, worry, late: lateWords, withoutScript } = entryWords
  return page({
    files: { ...ports.files, app: ports.files.entry },
    help,
    place,
    content: html`<h1>${title}</h1>
<p class="lead">${lead}</p>
${late ? html`<p class="notice">${lateWords}</p>
` : ''}<ul>
${rules.map((rule) => html`<li>${rule}</li>
`)}</ul>
${paragraphsOf([worry])}<noscript><p class="notice">${withoutScript}</p></noscript>
`,
    data: html`<script type="application/json" id="entry-data">${raw(jsonForScript(entryData(ports, files, place, late)))}</script>
`,
  })
}

function entryData(ports: DeskPorts, files: ReturnType<typeof surveyFiles>, place: Place, late: boolean): EntryData {
  const { fieldwork, cohort } = place
  const asked = asksOf(fieldwork.role, cohort)
  const asks = { ...asked, words: asked.words && !late }
  const survey = ports.survey(fieldwork.survey, fieldwork.version, fieldwork.own)
  if (survey === undefined) throw new Error(`survey ${fieldwork.survey} v${fieldwork.version} is not in the surveys folder`)
  const easy = ports.easyVersion(survey)
  const forms = [{ survey, form: fieldwork.form, title: entryWords.form }, ...(easy === undefined ? [] : [{ survey: easy, form: 'full' as const, title: entryWords.easyForm }])]
  return {
    cohort: cohort.id,
    role: fieldwork.role,
    forms: forms.map(({ survey: each, form, title }) => ({ title, survey: each.survey, version: each.version, form, surveyUrl: each === survey ? addressFor(place, files(each, form, asks, inDutch)) : files(each, form, asks, inDutch).url })),
  }
}
