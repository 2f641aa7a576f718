import type { CodedText, Project, TaskName } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'
import { demoFindings } from './demo-shared.ts'

const writer = 'Verzonnen projectleider'

/** Fills what organisations of the invented network tell each other: shared findings, coded open answers, and one that goes the short route. */
export async function demoNetworkParts(store: Store, project: Project, account: string): Promise<void> {
  const tick = (organisation: string | null, task: TaskName) => store.stepMarks.keep({ project: project.id, organisation, task }, { state: 'done', on: null, note: '' }, writer)
  const organisations = await store.organisations.list(project.id)
  for (const task of networkSteps) await tick(null, task)
  for (const { id, name } of organisations) {
    for (const finding of demoFindings[name] ?? []) await store.records.create(project.id, id, { kind: 'finding', content: { ...finding, evidence: [], shared: true } }, writer)
    for (const task of demoSteps[name] ?? []) await tick(id, task)
    if (name === 'Stichting Samen Verder') await store.records.create(project.id, id, { kind: 'small-route', content: { staff: 'under-50', chosen: true, doneElsewhere: [] } }, writer)
    if (name === 'Jeugdhulp De Linde') await codeTexts(store, project, id, account)
  }
}

/** What the invented network ticked, and its organisations. */
const networkSteps: readonly TaskName[] = ['besturen-steunen', 'gemeente-gevraagd', 'coordinator', 'partners-in-kaart', 'aftrap', 'ambitie', 'afspraken', 'deelname-bevestigd', 'werkgroep', 'wie-bundelt', 'bevindingen-besproken']

const demoSteps: Readonly<Record<string, readonly TaskName[]>> = {
  'Jeugdhulp De Linde': ['bestuur-steunt', 'clientenraad', 'projectleider', 'tijd-en-bevoegdheid', 'protocol-bekeken', 'uitkomsten-besproken', 'actieplan-gemaakt'],
  'GGZ Waterland Jeugd': ['bestuur-steunt', 'projectleider', 'tijd-en-bevoegdheid', 'protocol-bekeken', 'uitkomsten-besproken'],
  'Behandelgroep Het Anker': ['bestuur-steunt', 'projectleider', 'protocol-bekeken'],
  'Gezinshuizen Rivierenland': ['projectleider'],
  'Wijkteam Oost': ['bestuur-steunt'],
  'Stichting Samen Verder': ['bestuur-steunt', 'protocol-bekeken'],
}

/** What staff of one organisation think can be better, released without what names somebody, and coded by two. */
async function codeTexts(store: Store, project: Project, organisation: string, account: string): Promise<void> {
  const last = (await store.waves.list(project.id)).at(-1)
  const fieldwork = (await store.fieldworks.listOfWave(last?.id ?? '')).find(({ role }) => role === 'professional')
  if (fieldwork === undefined) return
  for (const { id, body } of await store.texts.toRead(fieldwork.id, { organisation, question, account })) await store.texts.decide(fieldwork.id, id, { account, release: body.replace(/Mevrouw De Wit|Sanne/g, '[naam]') })
  const texts = (await store.texts.released(fieldwork.id)).filter((text) => text.organisation === organisation && text.question === question)
  const coded = texts.map(({ id: text, body }): CodedText => ({ text, codes: codesOf(body) }))
  const second = coded.map(({ text, codes }, index): CodedText => ({ text, codes: index % 5 === 4 ? codes.slice(1) : codes }))
  for (const [coder, own] of [[account, coded], ['tweede-lezer', second]] as const) await store.records.create(project.id, organisation, { kind: 'coding', content: { fieldwork: fieldwork.id, question, coder, texts: [...own] } }, coder === account ? writer : 'Verzonnen collega')
}

const question = 'pro-o2'

/** What the invented sentences are about. */
const meanings: readonly (readonly [word: RegExp, ...codes: string[]])[] = [
  [/intervisie|scholing|oefenen/i, 'criterion:scholing-en-intervisie'],
  [/tijd|rooster|rust/i, 'obstacle:tijd'],
  [/protocol|afspraken staan/i, 'criterion:beleid-en-protocol'],
  [/wachtlijst|wie wat doet|contactpersoon/i, 'chance:rolverdeling', 'criterion:werkwijze-en-rollen'],
  [/ouders/i, 'criterion:naasten-betrekken'],
  [/wisselingen|overdracht/i, 'criterion:contact-en-continuiteit'],
  [/nazorg|incident/i, 'criterion:leren-en-nazorg'],
  [/delen met andere/i, 'criterion:privacy-en-informatie-delen', 'obstacle:privacy'],
  [/huisarts|school/i, 'criterion:gatekeepers', 'chance:communicatie'],
  [/directie/i, 'criterion:bestuurlijk-draagvlak'],
]

const codesOf = (body: string): string[] => [...new Set(meanings.flatMap(([word, ...codes]) => (word.test(body) ? codes : [])))].sort()
