import { Hono } from 'hono'
import { captioned, enumerate, pilotNote, roleTitles, type Caption, type Scheme } from '@leidraadspiegel/chart'
import { Problem } from '../problem.ts'
import { validQuery } from '../validated-query.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'
import { Filters } from './result-filters.ts'
import { resultWithNotes, type Beside, type NamedNote, type ResultContext } from './result-of.ts'
import { tableFile, type Fact } from './table-file.ts'

/** A result as a file to put into a text, slides or a spreadsheet. It says itself what it is of, with what the organisation says beside it. */
export function resultFiles(ports: LeaderPorts) {
  const drawing = async (context: ResultContext): Promise<{ svg: string; heads: (kind: Kind) => Record<string, string> }> => {
    const beside = await resultWithNotes(ports, context)
    if (beside.result.svg === null) throw new Problem('not-found')
    const facts = await factsOf(ports, context, beside)
    return { svg: captioned(beside.result.svg, captionsOf(facts, beside.notes), context.req.valid('query').scheme satisfies Scheme), heads: (kind) => attached(facts, kind) }
  }
  return new Hono<LeaderEnv>()
    .get('/projects/:project/results/:analysis/picture', validQuery(Filters), async (context) => {
      const { svg, heads } = await drawing(context)
      return context.body(new Uint8Array(ports.pictureOf(svg)), 200, heads('png'))
    })
    .get('/projects/:project/results/:analysis/drawing', validQuery(Filters), async (context) => {
      const { svg, heads } = await drawing(context)
      return context.body(svg, 200, heads('svg'))
    })
    .get('/projects/:project/results/:analysis/table', validQuery(Filters), async (context) => {
      const beside = await resultWithNotes(ports, context)
      const { result, notes } = beside
      const facts = await factsOf(ports, context, beside)
      const minimums = await ports.minimums(context.var.project, result.rows)
      const from: Fact[] = minimums.length === 0 ? [] : [['Getoond vanaf', enumerate(minimums.map(([role, people]) => `${people} ${roleTitles[role]}`))]]
      return context.body(tableFile([...facts.about, ...from], result, notes.map(ownWords)), 200, attached(facts, 'csv'))
    })
}

/** What a result is of, as it stands above a table; and the words of it that go into the name of a file. */
interface Facts {
  about: Fact[]
  pilot: boolean
  named: string[]
}

async function factsOf({ store, criteria }: LeaderPorts, context: ResultContext, { result: { question, rows, notes }, figure }: Beside): Promise<Facts> {
  const { role, criterion, baseline } = context.req.valid('query')
  const [{ name }, waves] = await Promise.all([store.projects.get(context.var.project), store.waves.list(context.var.project)])
  const shownIn = new Set(rows.flatMap((row) => [row['baseline'], row['wave'], row['followup']]))
  const measured = waves.filter(({ number }) => shownIn.has(number)).toSorted((a, b) => a.number - b.number)
  const groups = [...new Set(rows.flatMap(({ organisation }) => (typeof organisation === 'string' ? [organisation] : [])))]
  const who = [...new Set(rows.flatMap((row) => (typeof row['role'] === 'string' ? [row['role']] : [])))].map((each) => roleTitles[each as keyof typeof roleTitles] ?? each)
  const subject = criterion === undefined ? [] : criteria().filter(({ id }) => id === criterion).map(({ title }) => title)
  const pilot = notes.includes(pilotNote)
  const about: Fact[] = [
    ['Project', name],
    ['Vraag', question],
    ...(measured.length === 0 ? [] : [['Meting', measured.map(({ number, title }) => `${number}: ${title}`).join(', ')] satisfies Fact]),
    ...(groups.length === 0 ? [] : [['Organisatie of groep', groups.join(', ')] satisfies Fact]),
    ...(who.length === 0 ? [] : [['Wie', enumerate(who)] satisfies Fact]),
    ...subject.map((title): Fact => ['Onderwerp', title]),
  ]
  const named = [name, question.slice(0, longestQuestion), ...(groups.length === 1 ? groups : []), ...(role === undefined ? [] : [roleTitles[role]]), ...subject.map((title) => title.slice(0, longestQuestion)), ...[baseline, figure?.wave].flatMap((number) => (number === undefined ? [] : [`meting ${number}`]))]
  return { about, pilot, named: pilot ? ['proefproject', ...named] : named }
}

const longestQuestion = 60
const mostInCaption = 90

/** Below a drawing: what was asked, of whom and when; then what organisations say themselves. The drawing says that it is of a pilot. */
function captionsOf({ about }: Facts, notes: readonly NamedNote[]): Caption[] {
  const of = about.filter(([what]) => what !== 'Vraag').map(([what, text]) => (what === 'Meting' ? `meting ${text}` : text)).map((text) => (text.length > mostInCaption ? `${text.slice(0, mostInCaption)}…` : text))
  const question = about.find(([what]) => what === 'Vraag')?.[1] ?? ''
  return [
    { text: question, style: 'strong' },
    { text: of.join(' · '), style: 'soft' },
    ...notes.flatMap((note): Caption[] => {
      const [who, words] = ownWords(note)
      return [{ text: words, style: 'label', apart: true }, { text: who, style: 'soft', apart: true }]
    }),
  ]
}

const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Who says it and when, and what: marked as words that are not of the survey. */
function ownWords({ name, text, writtenBy, writtenOn }: NamedNote): Fact {
  return [`Eigen woorden van ${name ?? 'het netwerk'} (${writtenBy}, ${day.format(new Date(writtenOn))}), niet uit de vragenlijsten`, text]
}

const contentTypes = { png: 'image/png', svg: 'image/svg+xml', csv: 'text/csv; charset=utf-8' } as const
type Kind = keyof typeof contentTypes
const longestName = 180

/** Heads of a download; the name says what is in it. */
function attached({ named }: Facts, kind: Kind): Record<string, string> {
  const name = named.join(' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, longestName).replace(/^-|-$/g, '')
  return { 'Content-Type': contentTypes[kind], 'Content-Disposition': `attachment; filename="${name}.${kind}"` }
}
