import type { SurveyLibrary } from '@leidraadspiegel/questionnaire'
import { surveyOfStatement, today, type Answers, type ContentOfKind, type RecordContent } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'
import { demoConversations, demoOwnFigures } from './demo-findings.ts'
import { seededRandom } from './random.ts'

/** How much of a protocol is in order at first, per organisation; every one has more of it a wave later. */
const inOrder: Readonly<Record<string, number>> = {
  'Jeugdhulp De Linde': 0.55,
  'GGZ Waterland Jeugd': 0.65,
  'Behandelgroep Het Anker': 0.4,
  'Gezinshuizen Rivierenland': 0.35,
  'Wijkteam Oost': 0.3,
  'Stichting Samen Verder': 0.25,
}
const gained = 0.2
const wavesScanned = [1, 2] as const

/** Too few managers to show by themselves: they answered together. */
const answeredTogether = ['Wijkteam Oost', 'Stichting Samen Verder'] as const

const writer = 'Verzonnen projectleider'
const team = ['projectleider', 'gedragswetenschapper', 'lid van de cliëntenraad']

/** What the invented organisations know besides the questionnaires: protocolscans in two waves, conversations, joint answers and own figures. */
export async function demoEvidence(store: Store, library: SurveyLibrary, project: string, seed: number): Promise<void> {
  const organisations = await store.organisations.list(project)
  const keep = async (name: string, written: RecordContent): Promise<void> => {
    const organisation = organisations.find((each) => each.name === name)
    if (organisation !== undefined) await store.records.create(project, organisation.id, written, writer)
  }
  for (const [index, [name, share]] of Object.entries(inOrder).entries())
    for (const wave of wavesScanned) await keep(name, { kind: 'scan', content: statement(library, 'scan', wave, scanAnswers(library, share + gained * (wave - 1), seed + index)) })
  for (const [index, name] of answeredTogether.entries()) await keep(name, { kind: 'management-answer', content: statement(library, 'management-answer', wavesScanned.length, managerAnswers(library, seed + index)) })
  for (const { of, ...content } of demoConversations) await keep(of, { kind: 'conversations', content })
  for (const { of, ...content } of demoOwnFigures) await keep(of, { kind: 'own-figure', content })
}

function statement(library: SurveyLibrary, kind: keyof typeof surveyOfStatement, wave: number, answers: Answers): ContentOfKind<'scan'> {
  return { wave, version: library.latest(surveyOfStatement[kind])?.version ?? 1, team: kind === 'scan' ? team : ['directeur', 'teamleider'], answers, finishedOn: today() }
}

const [no, partly, yes] = [1, 2, 3]

/** The same luck in every wave, so that more of it in order never makes an answer worse. */
function scanAnswers(library: SurveyLibrary, share: number, seed: number): Answers {
  const random = seededRandom(seed)
  const questions = library.latest(surveyOfStatement.scan)?.codebook.questions ?? {}
  const items = Object.keys(questions).filter((name) => questions[name]?.kind === 'item')
  return Object.fromEntries(items.flatMap((item, index): [string, Answers[string]][] => {
    const [luck, proof] = [random(), random()]
    const value = luck < share * 0.75 ? yes : luck < share * 0.75 + 0.3 ? partly : luck > 0.97 ? 'weten-we-niet' : no
    const isProven = (value === yes && proof < 0.7) || (value === partly && proof < 0.3)
    return [[item, value], ...(isProven ? [[`${item}-bewijs`, proofs[index % proofs.length]!] satisfies [string, string]] : [])]
  }))
}

const proofs = ['Protocol, versie van maart', 'Paragraaf 3 van het protocol', 'Takenoverzicht op intranet', 'Jaarplanning, bespreekpunt in juni', 'Verslag van het beleidsoverleg']

function managerAnswers(library: SurveyLibrary, seed: number): Answers {
  const random = seededRandom(seed)
  const { questions = {}, scales = {} } = library.latest(surveyOfStatement['management-answer'])?.codebook ?? {}
  return Object.fromEntries(Object.entries(questions).flatMap(([name, question]): [string, Answers[string]][] => {
    const points = 'scale' in question ? (scales[question.scale]?.points ?? []) : []
    return points.length === 0 ? [] : [[name, points[Math.min(points.length - 1, Math.floor(random() * points.length * 0.7 + points.length * 0.25))]!.value]]
  }))
}
