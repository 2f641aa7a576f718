import { Hono, type Context } from 'hono'
import { askedQuestions, type LoadedSurvey } from '@leidraadspiegel/questionnaire'
import { asksOf, Id, type Form } from '@leidraadspiegel/schema'
import { resultsPath } from '../results-code.ts'
import { message, page, paragraphsOf } from './document.ts'
import { groupPage } from './group-page.ts'
import { helpFor, helpForAnyone } from './help-block.ts'
import { groupAddress } from './nl-group.ts'
import { brokenPage, closedDoor, unknownLink, voiceOf, type Message } from './nl.ts'
import { toResults } from './nl-results.ts'
import { withdrawAddress } from './nl-withdraw.ts'
import { fillAll, placeholders } from './placeholders.ts'
import type { DeskPorts, Place } from './ports.ts'
import { inDutch, inLanguage, languageParameter, speechOf, type Speech } from './speech.ts'
import { isEasy, stateOf, type RespondentFacts } from './respondent-data.ts'
import { startPageOf } from './start-page.ts'
import { addressFor, type surveyFiles } from './survey-files.ts'
import { withdrawPage } from './withdraw-page.ts'
import { html } from 'hono/html'

/** The pages people see before and beside the questionnaire, mounted under `/m`; `paper` are those of who takes part on paper. */
export function createPages(ports: DeskPorts, files: ReturnType<typeof surveyFiles>, paper: Hono) {
  const speechFor = (context: Context, place: Place | null) => speechOf(ports.languages, context.req.query(languageParameter), place?.fieldwork.role ?? null)
  const nobodys = (context: Context, words: Message) => {
    const speech = speechFor(context, null)
    return page({ files: ports.files, help: helpForAnyone(speech.all(ports.helpLines)), place: null, speech, content: message(speech.all(words)) })
  }
  const notFound = (context: Context) => context.html(nobodys(context, unknownLink), 404)
  const known = async (id: string): Promise<Place | null> => (Id.safeParse(id).success ? ports.place(id) : null)

  const router = new Hono()
  router.onError((error, context) => {
    ports.report(error)
    return context.html(nobodys(context, brokenPage), 500)
  })
  return router
    .get(`/${groupAddress}`, (context) => {
      const speech = speechFor(context, null)
      return context.html(groupPage({ files: ports.files, help: helpForAnyone(speech.all(ports.helpLines)), speech }))
    })
    .get(`/${withdrawAddress}`, (context) => {
      const speech = speechFor(context, null)
      return context.html(withdrawPage({ files: ports.files, help: helpForAnyone(speech.all(ports.helpLines)), speech }))
    })
    .get('/:cohort', async (context) => {
      const place = await known(context.req.param('cohort'))
      return place === null ? notFound(context) : context.html(pageOf(ports, place, factsOf(ports, files, place, speechFor(context, place))))
    })
    .get('/:cohort/makkelijk', async (context) => {
      const place = await known(context.req.param('cohort'))
      const facts = place === null ? null : easyFactsOf(ports, files, place)
      return place === null || facts === null ? notFound(context) : context.html(pageOf(ports, place, facts))
    })
    .get('/:cohort/past-niet', async (context) => {
      const place = await known(context.req.param('cohort'))
      const facts = place === null ? null : factsOf(ports, files, place, speechFor(context, place))
      if (facts === null || facts.startPage.exit === null) return notFound(context)
      const { title, paragraphs } = facts.startPage.exit
      const content = html`<h1>${facts.fill(title)}</h1>
${paragraphsOf(fillAll(facts.fill, paragraphs))}`
      return context.html(page({ files: ports.files, help: facts.help, place, speech: facts.speech, content }))
    })
    .route('/', paper)
    .get('*', notFound)
}

function pageOf(ports: DeskPorts, place: Place, facts: RespondentFacts) {
  const state = stateOf(place.fieldwork.state)
  if (state === 'open') return startPageOf(facts, ports.files)
  const { title, paragraphs } = facts.speech.all(closedDoor[state][voiceOf[place.fieldwork.role]])
  const link = state === 'closed' ? html`<p class="quiet"><a href="${resultsPath(place.resultsCode)}${inLanguage(facts.speech.language)}">${facts.speech.say(toResults)}</a></p>
` : ''
  return page({ files: ports.files, help: facts.help, place, speech: facts.speech, content: html`${message({ title, paragraphs: fillAll(facts.fill, paragraphs) })}${link}` })
}

export function factsOf(ports: DeskPorts, files: ReturnType<typeof surveyFiles>, place: Place, speech: Speech): RespondentFacts {
  const { fieldwork, organisation } = place
  const survey = ports.survey(fieldwork.survey, fieldwork.version, fieldwork.own)
  const startPage = ports.startPages[fieldwork.survey] ?? ports.startPages[fieldwork.role]
  if (survey === undefined) throw new Error(`survey ${fieldwork.survey} v${fieldwork.version} is not in the surveys folder`)
  if (startPage === undefined) throw new Error(`there is no start page for ${fieldwork.survey}`)
  const minutes = survey.codebook.minutes[fieldwork.form] ?? survey.codebook.minutes.full
  return {
    place,
    survey,
    form: fieldwork.form,
    otherVersion: otherVersionOf(ports.easyVersion(survey), 'full'),
    startPage: speech.all(startPage),
    help: helpFor(speech.all(ports.helpLines), fieldwork.role, organisation, speech),
    fill: placeholders(place, minutes, speech),
    surveyUrl: addressFor(place, files(survey, fieldwork.form, asksOf(fieldwork.role, place.cohort), speech)),
    speech,
    preview: null,
  }
}

/** The same people and the same help, with the easy version of the questions; null when there is none. */
export function easyFactsOf(ports: DeskPorts, files: ReturnType<typeof surveyFiles>, place: Place): RespondentFacts | null {
  const whole = factsOf(ports, files, place, inDutch)
  const survey = ports.easyVersion(whole.survey)
  if (survey === undefined) return null
  return {
    ...whole,
    survey,
    form: 'full',
    otherVersion: otherVersionOf(whole.survey, place.fieldwork.form),
    startPage: ports.startPages[survey.survey] ?? whole.startPage,
    fill: placeholders(place, survey.codebook.minutes.full, inDutch),
    surveyUrl: files(survey, 'full', asksOf(place.fieldwork.role, place.cohort), inDutch).url,
  }
}

function otherVersionOf(survey: LoadedSurvey | undefined, form: Form): RespondentFacts['otherVersion'] {
  if (survey === undefined) return null
  const items = askedQuestions(survey, form).filter((name) => survey.codebook.questions[name]?.kind === 'item')
  return { easy: isEasy(survey), questions: items.length }
}
