import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, createRouter, redirect } from '@tanstack/react-router'
import { Shell } from './components/Shell.tsx'
import { Loading } from './components/Loading.tsx'
import { groupQuery } from './group-queries.ts'
import { networkQuery } from './network-query.ts'
import { NotFound } from './pages/NotFound.tsx'
import { PageProblem } from './pages/PageProblem.tsx'
import { Projects } from './pages/Projects.tsx'
import { SignIn } from './pages/SignIn.tsx'
import { page } from './page.ts'
import { ownCodeQuery } from './own-code-query.ts'
import { criteriaQuery, explanationQuery, groupsQuery, meQuery, projectQuery, projectsQuery, surveysQuery } from './queries.ts'
import { readAbout, readScreen } from './read-about.ts'
import { readProgressAddress } from './progress-address.ts'
import { recordsQuery } from './record-queries.ts'
import { readFilters } from './result-filters.ts'
import { openAnswersQuery, releasedTextsQuery } from './text-queries.ts'
import { sheetsQuery, tracksQuery } from './track-queries.ts'
import { readActionAddress, readPlanAddress, readWhose } from './plan-address.ts'
import { readTrailAddress } from './trail-page.ts'

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const rootRoute = createRootRouteWithContext<{ client: QueryClient }>()({ component: Shell, notFoundComponent: NotFound, errorComponent: PageProblem })

/** A path of this site: an address that begins with two slashes leads to another. */
const isOwnPath = (text: unknown): text is string => typeof text === 'string' && /^\/(?![/\\])/.test(text)

const setUp = createRoute({ getParentRoute: () => rootRoute, path: 'opzetten', component: page(() => import('./pages/SetUp.tsx'), 'SetUp') })

const lookAround = createRoute({ getParentRoute: () => rootRoute, path: 'rondkijken', component: page(() => import('./pages/LookAround.tsx'), 'LookAround') })

const validateSearch = ({ terug }: Record<string, unknown>): { terug?: string | undefined } => ({ terug: isOwnPath(terug) ? terug : undefined })
const signIn = createRoute({ getParentRoute: () => rootRoute, path: 'aanmelden', validateSearch, loader: ({ context }) => context.client.ensureQueryData(meQuery), component: SignIn })
const secondStep = createRoute({ getParentRoute: () => rootRoute, path: 'tweede-stap', validateSearch, loader: ({ context }) => context.client.ensureQueryData(meQuery), component: page(() => import('./pages/SecondStep.tsx'), 'SecondStep') })

const invitation = createRoute({ getParentRoute: () => rootRoute, path: 'uitnodiging', loader: ({ context }) => context.client.ensureQueryData(meQuery), component: page(() => import('./pages/Invitation.tsx'), 'Invitation') })
const newPassphrase = createRoute({ getParentRoute: () => rootRoute, path: 'nieuwe-wachtzin', component: page(() => import('./pages/NewPassphrase.tsx'), 'NewPassphrase') })

const signedIn = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const me = await context.client.ensureQueryData(meQuery)
    const search = location.pathname === '/' ? {} : { terug: location.href }
    if (me.account === null) throw redirect({ to: '/aanmelden', search, replace: true })
    if (!me.account.secondStep) throw redirect({ to: '/tweede-stap', search, replace: true })
  },
})

const projects = createRoute({ getParentRoute: () => signedIn, path: '/', loader: ({ context }) => context.client.ensureQueryData(projectsQuery), component: Projects })
const newProject = createRoute({ getParentRoute: () => signedIn, path: 'projecten/nieuw', component: page(() => import('./pages/NewProject.tsx'), 'NewProject') })
const explanation = createRoute({ getParentRoute: () => signedIn, path: 'uitleg', loader: ({ context }) => context.client.ensureQueryData(explanationQuery), component: page(() => import('./pages/Explanation.tsx'), 'Explanation') })
const ownAccount = createRoute({ getParentRoute: () => signedIn, path: 'account', component: page(() => import('./pages/OwnAccount.tsx'), 'OwnAccount') })
const administration = createRoute({ getParentRoute: () => signedIn, path: 'beheer', component: page(() => import('./pages/Administration.tsx'), 'Administration') })
const whyNot = createRoute({ getParentRoute: () => signedIn, path: 'waarom-niet', component: page(() => import('./pages/WhyNot.tsx'), 'WhyNot') })

const project = createRoute({
  getParentRoute: () => signedIn,
  path: 'projecten/$project',
  loader: ({ context, params }) => context.client.ensureQueryData(projectQuery(params.project)),
  component: page(() => import('./pages/ProjectFrame.tsx'), 'ProjectFrame'),
})
const overview = createRoute({ getParentRoute: () => project, path: '/', component: page(() => import('./pages/ProjectOverview.tsx'), 'ProjectOverview') })
const people = createRoute({ getParentRoute: () => project, path: 'mensen', component: page(() => import('./pages/People.tsx'), 'People') })
const newOrganisation = createRoute({ getParentRoute: () => project, path: 'organisaties/nieuw', component: page(() => import('./pages/NewOrganisation.tsx'), 'NewOrganisation') })
const editOrganisation = createRoute({ getParentRoute: () => project, path: 'organisaties/$organisation', component: page(() => import('./pages/EditOrganisation.tsx'), 'EditOrganisation') })
const signalProtocol = createRoute({ getParentRoute: () => project, path: 'organisaties/$organisation/signaalprotocol', component: page(() => import('./pages/SignalProtocol.tsx'), 'SignalProtocol') })
const allSteps = createRoute({ getParentRoute: () => project, path: 'stappenplan', loader: ({ context, params }) => context.client.ensureQueryData(tracksQuery(params.project)) })
const steps = createRoute({ getParentRoute: () => allSteps, path: '/', component: page(() => import('./pages/Steps.tsx'), 'Steps') })
const track = createRoute({ getParentRoute: () => allSteps, path: '$track', component: page(() => import('./pages/Track.tsx'), 'Track') })
const allSheets = createRoute({ getParentRoute: () => project, path: 'afspraken', loader: ({ context, params }) => context.client.ensureQueryData(sheetsQuery(params.project)) })
const sheets = createRoute({ getParentRoute: () => allSheets, path: '/', component: page(() => import('./pages/Sheets.tsx'), 'Sheets') })
const versionOf = ({ versie }: Record<string, unknown>): { versie?: string | undefined } => ({ versie: typeof versie === 'string' && /^[1-9]\d{0,5}$/.test(versie) ? versie : undefined })
const oneSheet = createRoute({ getParentRoute: () => allSheets, path: '$sheet' })
const sheet = createRoute({ getParentRoute: () => oneSheet, path: '/', validateSearch: versionOf, component: page(() => import('./pages/SheetPage.tsx'), 'SheetPage') })
const editSheet = createRoute({ getParentRoute: () => oneSheet, path: 'wijzigen', validateSearch: versionOf, component: page(() => import('./pages/EditSheet.tsx'), 'EditSheet') })
const newWave = createRoute({ getParentRoute: () => project, path: 'metingen/nieuw', loader: ({ context }) => context.client.ensureQueryData(surveysQuery), component: page(() => import('./pages/NewWave.tsx'), 'NewWave') })
const waveSetUp = createRoute({ getParentRoute: () => project, path: 'metingen/$wave/klaarzetten/$step', loader: ({ context }) => context.client.ensureQueryData(surveysQuery), component: page(() => import('./pages/WaveSetUp.tsx'), 'WaveSetUp') })
const fieldwork = createRoute({
  getParentRoute: () => project,
  path: 'metingen/$wave/$role',
  loader: ({ context }) => context.client.ensureQueryData(surveysQuery),
  component: page(() => import('./pages/FieldworkPage.tsx'), 'FieldworkPage'),
})
const ownCode = createRoute({ getParentRoute: () => project, path: 'eigen-code', loader: ({ context, params }) => context.client.ensureQueryData(ownCodeQuery(params.project)), component: page(() => import('./pages/OwnCode.tsx'), 'OwnCode') })
const poster = createRoute({
  getParentRoute: () => project,
  path: 'metingen/$wave/$role/poster/$cohort',
  loader: ({ context }) => context.client.ensureQueryData(surveysQuery),
  component: page(() => import('./pages/Poster.tsx'), 'Poster'),
})
const groupScreen = createRoute({
  getParentRoute: () => project,
  path: 'metingen/$wave/$role/groep/$cohort',
  loader: ({ context, params }) => context.client.fetchQuery(groupQuery(params.cohort)),
  component: page(() => import('./pages/GroupScreen.tsx'), 'GroupScreen'),
})
const allResults = createRoute({ getParentRoute: () => project, path: 'uitkomsten' })
const firstResults = createRoute({
  getParentRoute: () => allResults,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/projecten/$project/uitkomsten/$analysis', params: { project: params.project, analysis: 'on-one-page' }, replace: true })
  },
})
const results = createRoute({
  getParentRoute: () => allResults,
  path: '$analysis',
  validateSearch: readFilters,
  loader: ({ context, params }) => Promise.all([context.client.ensureQueryData(criteriaQuery), context.client.ensureQueryData(groupsQuery(params.project))]),
  component: page(() => import('./pages/Results.tsx'), 'Results'),
})

const allOpenAnswers = createRoute({
  getParentRoute: () => project,
  path: 'open-antwoorden',
  loader: ({ context, params }) => context.client.ensureQueryData(openAnswersQuery(params.project)),
})
const openAnswers = createRoute({ getParentRoute: () => allOpenAnswers, path: '/', component: page(() => import('./pages/OpenAnswers.tsx'), 'OpenAnswers') })
const releasedTexts = createRoute({
  getParentRoute: () => allOpenAnswers,
  path: '$fieldwork/$organisation/$question',
  loader: ({ context, params }) => context.client.ensureQueryData(releasedTextsQuery(params.fieldwork)),
  component: page(() => import('./pages/ReleasedTexts.tsx'), 'ReleasedTexts'),
})
const readTexts = createRoute({ getParentRoute: () => allOpenAnswers, path: '$fieldwork/$organisation/$question/lezen', component: page(() => import('./pages/ReadTexts.tsx'), 'ReadTexts') })
const codeTexts = createRoute({ getParentRoute: () => allOpenAnswers, path: '$fieldwork/$organisation/$question/coderen', component: page(() => import('./pages/coding/CodeTexts.tsx'), 'CodeTexts') })
const codedTexts = createRoute({ getParentRoute: () => allOpenAnswers, path: 'tellingen', component: page(() => import('./pages/coding/CodedTexts.tsx'), 'CodedTexts') })

const smallRoute = createRoute({ getParentRoute: () => project, path: 'klein', loader: ({ context, params }) => context.client.ensureQueryData(recordsQuery(params.project)), component: page(() => import('./pages/small/SmallRoute.tsx'), 'SmallRoute') })
const allNetwork = createRoute({ getParentRoute: () => project, path: 'netwerk', loader: ({ context, params }) => context.client.ensureQueryData(networkQuery(params.project)) })
const network = createRoute({ getParentRoute: () => allNetwork, path: '/', component: page(() => import('./pages/network/Network.tsx'), 'Network') })
const shareFindings = createRoute({ getParentRoute: () => allNetwork, path: 'delen/$organisation', component: page(() => import('./pages/network/Share.tsx'), 'Share') })
const statements = createRoute({ getParentRoute: () => allNetwork, path: 'stellingen', component: page(() => import('./pages/network/Statements.tsx'), 'Statements') })
const allPlans = createRoute({ getParentRoute: () => project, path: 'plan', loader: ({ context, params }) => Promise.all([context.client.ensureQueryData(recordsQuery(params.project)), context.client.ensureQueryData(criteriaQuery)]) })
const plan = createRoute({ getParentRoute: () => allPlans, path: '/', validateSearch: readPlanAddress, component: page(() => import('./pages/plan/Plan.tsx'), 'Plan') })
const planPoints = createRoute({ getParentRoute: () => allPlans, path: 'verbeterpunten', validateSearch: readWhose, component: page(() => import('./pages/plan/PlanPoints.tsx'), 'PlanPoints') })
const planAction = createRoute({ getParentRoute: () => allPlans, path: 'actie', validateSearch: readActionAddress, component: page(() => import('./pages/plan/PlanAction.tsx'), 'PlanAction') })
const planTopic = createRoute({ getParentRoute: () => allPlans, path: 'onderwerp/$criterion', validateSearch: readWhose, component: page(() => import('./pages/plan/PlanTopic.tsx'), 'PlanTopic') })
const planTogether = createRoute({ getParentRoute: () => allPlans, path: 'samen', component: page(() => import('./pages/plan/PlanTogether.tsx'), 'PlanTogether') })
const evidenceSearch = ({ organisatie, meting, begin }: Record<string, unknown>): { organisatie?: string | undefined; meting?: string | undefined; begin?: string | undefined } => ({ organisatie: textOf(organisatie), meting: textOf(meting), begin: textOf(begin) })
const allEvidence = createRoute({ getParentRoute: () => project, path: 'bevindingen', loader: ({ context }) => context.client.ensureQueryData(criteriaQuery) })
const evidence = createRoute({ getParentRoute: () => allEvidence, path: '/', validateSearch: evidenceSearch, component: page(() => import('./pages/evidence/Evidence.tsx'), 'Evidence') })
const writeEvidence = createRoute({ getParentRoute: () => allEvidence, path: '$part/$record', validateSearch: evidenceSearch, component: page(() => import('./pages/evidence/WriteEvidence.tsx'), 'WriteEvidence') })
const guide = createRoute({ getParentRoute: () => allEvidence, path: 'gespreksleidraad/$role', component: page(() => import('./pages/evidence/Guide.tsx'), 'Guide') })
const allProgress = createRoute({ getParentRoute: () => project, path: 'voortgang', loader: ({ context, params }) => Promise.all([context.client.ensureQueryData(tracksQuery(params.project)), context.client.ensureQueryData(recordsQuery(params.project)), context.client.ensureQueryData(criteriaQuery)]) })
const progress = createRoute({ getParentRoute: () => allProgress, path: '/', validateSearch: readProgressAddress, component: page(() => import('./pages/progress/Progress.tsx'), 'Progress') })
const progressReport = createRoute({ getParentRoute: () => allProgress, path: 'rapport', validateSearch: readProgressAddress, component: page(() => import('./pages/progress/ReportPage.tsx'), 'ReportPage') })
const evaluation = createRoute({ getParentRoute: () => allProgress, path: 'evaluatie', validateSearch: readProgressAddress, component: page(() => import('./pages/progress/Evaluation.tsx'), 'Evaluation') })

const allTelling = createRoute({ getParentRoute: () => project, path: 'terugkoppeling', loader: ({ context, params }) => Promise.all([context.client.ensureQueryData(criteriaQuery), context.client.ensureQueryData(groupsQuery(params.project))]) })
const telling = createRoute({ getParentRoute: () => allTelling, path: '/', validateSearch: readAbout, component: page(() => import('./pages/meeting/Meeting.tsx'), 'Meeting') })
const presentation = createRoute({ getParentRoute: () => allTelling, path: 'schermen', validateSearch: readScreen, component: page(() => import('./pages/meeting/Presentation.tsx'), 'Presentation') })
const boardSheet = createRoute({ getParentRoute: () => allTelling, path: 'bestuur', validateSearch: readAbout, component: page(() => import('./pages/meeting/BoardSheet.tsx'), 'BoardSheet') })
const municipalitySheet = createRoute({ getParentRoute: () => allTelling, path: 'gemeente', validateSearch: readAbout, component: page(() => import('./pages/meeting/MunicipalitySheet.tsx'), 'MunicipalitySheet') })
const allResultPages = createRoute({ getParentRoute: () => allTelling, path: 'deelnemers' })
const resultPages = createRoute({ getParentRoute: () => allResultPages, path: '/', validateSearch: readAbout, component: page(() => import('./pages/meeting/ResultPages.tsx'), 'ResultPages') })
const editResultPage = createRoute({ getParentRoute: () => allResultPages, path: '$audience', validateSearch: readAbout, component: page(() => import('./pages/meeting/EditResultPage.tsx'), 'EditResultPage') })

const trail = createRoute({ getParentRoute: () => project, path: 'logboek', validateSearch: readTrailAddress, component: page(() => import('./pages/Trail.tsx'), 'Trail') })
const serverTrail = createRoute({ getParentRoute: () => signedIn, path: 'logboek', validateSearch: readTrailAddress, component: page(() => import('./pages/Trail.tsx'), 'ServerTrail') })

const tree = rootRoute.addChildren([
  setUp,
  lookAround,
  signIn,
  secondStep,
  invitation,
  newPassphrase,
  signedIn.addChildren([
    projects, newProject, explanation, ownAccount, administration, whyNot, serverTrail,
    project.addChildren([
      overview, people, trail, newOrganisation, editOrganisation, signalProtocol, newWave, waveSetUp, fieldwork, ownCode, poster, groupScreen, smallRoute,
      allSteps.addChildren([steps, track]),
      allSheets.addChildren([sheets, oneSheet.addChildren([sheet, editSheet])]),
      allResults.addChildren([firstResults, results]),
      allTelling.addChildren([telling, presentation, boardSheet, municipalitySheet, allResultPages.addChildren([resultPages, editResultPage])]),
      allNetwork.addChildren([network, shareFindings, statements]),
      allOpenAnswers.addChildren([openAnswers, releasedTexts, readTexts, codeTexts, codedTexts]),
      allEvidence.addChildren([evidence, writeEvidence, guide]),
      allPlans.addChildren([plan, planPoints, planAction, planTopic, planTogether]),
      allProgress.addChildren([progress, progressReport, evaluation]),
    ]),
  ]),
])

/** The addresses of the app. Values in an address are text and stay text: an id of digits is no number. */
export function createAppRouter(client: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { client },
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (search) => {
      const text = new URLSearchParams(Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))).toString()
      return text === '' ? '' : `?${text}`
    },
    defaultPendingComponent: Loading,
    defaultErrorComponent: PageProblem,
    defaultPendingMs: 150,
    defaultPreload: false,
    defaultStructuralSharing: true,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
