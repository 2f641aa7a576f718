import { addMonths, quarterAfter, quarterOf, today, type ChangeExplanation, type Happening, type Indicator, type QuarterNumber, type RecordContent, type Reflection } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'

/** Ten quarters of staff who were trained, of 34; the fourth was never handed in. */
const trained = [9, 11, 12, null, 15, 17, 17, 21, 23, 26]
/** Young people with a safety plan; below ten nobody keeps how many. */
const reached = [11, 'few', 12, 14, 13, null, 16, 15, 18, 19] as const
/** The organisation of the demo with the fullest plan. */
const planned = 'Jeugdhulp De Linde'
const lookedBack = [0, 1, 1, 2, 1, 2, 3, 2, 3, 3]

const own = (indicator: string, quarter: string, number: QuarterNumber, note = ''): RecordContent => ({ kind: 'quarter', content: { indicator, quarter, number, note } })
const indicator = (content: Indicator): RecordContent => ({ kind: 'indicator', content })
const fixed = { name: '', unit: '', direction: 'up' } as const

/** Invented numbers per quarter, meetings, what else happened and what people think of it, for one organisation and for the network. */
export async function addProgress(store: Store, project: string, by = 'Verzonnen projectleider'): Promise<void> {
  const organisations = await store.organisations.list(project)
  const first = organisations.find(({ name }) => name === planned) ?? organisations[0]
  if (first === undefined) return
  const keep = async (organisation: string | null, written: RecordContent): Promise<string> => (await store.records.create(project, organisation, written, by)).id
  const now = quarterOf(today())
  const quarters = trained.map((_, index) => quarterAfter(now, index - trained.length))
  const since = quarters[0] ?? now
  const staff = await keep(first.id, indicator({ ...fixed, measure: 'trained', target: 80, source: 'Scholingsregistratie van personeelszaken', since }))
  const young = await keep(first.id, indicator({ ...fixed, measure: 'reach', target: null, source: 'Eigen registratie, geteld door de aandachtsfunctionaris', since }))
  const meetings = await keep(first.id, indicator({ measure: 'own', name: 'Keren dat een team samen terugkeek', unit: 'keer', direction: 'up', target: 3, source: 'De projectleider vraagt het elk kwartaal aan de teams', since }))
  for (const [index, quarter] of quarters.entries()) {
    const [ready, reach, times] = [trained[index], reached[index], lookedBack[index]]
    if (typeof ready === 'number') await keep(first.id, own(staff, quarter, { measure: 'trained', trained: ready, staff: 34 }, index === 7 ? 'Vanaf dit kwartaal tellen ook flexwerkers mee.' : ''))
    if (reach !== null && reach !== undefined) await keep(first.id, own(young, quarter, { measure: 'reach', young: reach === 'few' ? null : reach }))
    if (times !== undefined) await keep(first.id, own(meetings, quarter, { measure: 'own', value: times }))
  }
  await keep(null, indicator({ ...fixed, measure: 'satisfaction', target: 75, source: 'Vragenlijst voor het netwerk', since }))
  for (const reflection of reflections(today())) await keep(first.id, { kind: 'reflection', content: reflection })
  await keep(null, { kind: 'reflection', content: networkReflection(today()) })
  for (const happening of happenings(today())) await keep(first.id, { kind: 'happening', content: happening })
  await keep(first.id, { kind: 'change-explanation', content: explanation })
}

const reflections = (day: string): Reflection[] => [
  {
    on: addMonths(day, -3),
    who: ['projectleider', 'aandachtsfunctionaris', 'twee begeleiders', 'gedragswetenschapper'],
    successes: [{ criterion: 'veiligheidsplan', text: 'Bij elke intake komt het veiligheidsplan nu ter sprake.' }],
    obstacles: [{ criterion: 'scholing-en-intervisie', text: 'Wie ’s avonds werkt, kan niet bij de scholing overdag zijn.' }],
    chances: [{ criterion: null, text: 'Het team van een andere locatie wil meedoen met de scholing.' }],
    agreed: 'In het voorjaar komt er een scholing in de avond. De projectleider regelt dat met de locatie ernaast.',
    actions: [],
  },
  {
    on: day,
    who: ['projectleider', 'manager', 'drie begeleiders', 'lid van de jongerenraad'],
    successes: [{ criterion: 'naasten-betrekken', text: 'Ouders weten beter wie ze in het weekend kunnen bellen.' }, { criterion: null, text: 'De avond met het lid van de jongerenraad gaf nieuwe ideeën.' }],
    obstacles: [{ criterion: 'samenwerken-in-netwerk', text: 'Bij een overplaatsing loopt de informatie nog vaak achter.' }],
    chances: [{ criterion: 'samenwerken-in-netwerk', text: 'Het wijkteam wil een vast gesprek bij elke overdracht.' }],
    agreed: 'We spreken met het wijkteam een vast gesprek bij overdracht af.',
    actions: [],
  },
]

const networkReflection = (day: string): Reflection => ({
  on: day,
  who: ['coördinator', 'projectleiders van zes organisaties', 'beleidsmedewerker van de gemeente'],
  successes: [{ criterion: null, text: 'Alle organisaties hebben drie keer gemeten.' }],
  obstacles: [{ criterion: null, text: 'Er is weinig tijd om samen casuïstiek te bespreken.' }],
  chances: [{ criterion: null, text: 'De gemeente wil meebetalen aan een consultatielijn.' }],
  agreed: 'In het volgende overleg staat de consultatielijn als eerste op de agenda.',
  actions: [],
})

const happenings = (day: string): Happening[] => [
  { sort: 'reorganisation', happened: true, from: addMonths(day, -7).slice(0, 7), until: addMonths(day, -4).slice(0, 7) },
  { sort: 'other-offer', happened: false, from: addMonths(day, -9).slice(0, 7), until: null },
  { sort: 'staff-turnover', happened: true, from: addMonths(day, -3).slice(0, 7), until: null },
]

const explanation: ChangeExplanation = { criterion: 'veiligheidsplan', role: null, baseline: 1, wave: 3, text: 'We denken aan de scholing van vorig jaar en aan de vaste plek van het plan in het dossier. In dezelfde tijd zijn ook veel nieuwe collega’s begonnen. Vaak is er meer aan de hand.', actions: [] }
