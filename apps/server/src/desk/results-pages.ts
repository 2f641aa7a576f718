import { Hono, type Context } from 'hono'
import { NoPdfHereError } from '@leidraadspiegel/report'
import { Kept } from '../kept.ts'
import { message, page } from './document.ts'
import { helpFor, helpForAnyone } from './help-block.ts'
import { brokenPage, type Message } from './nl.ts'
import { noSuchResults, resultsTitle } from './nl-results.ts'
import type { DeskPorts } from './ports.ts'
import { resultsDocumentOf } from './results-document.ts'
import { resultsPage, type ResultsFacts } from './results-page.ts'
import { inDutch, languageParameter, speechOf } from './speech.ts'

const mostKept = 60

/** The pages with results that everybody may read who has the address, mounted under `/u`. No script, no secret, nothing of one person. */
export function createResultsPages(ports: DeskPorts) {
  const printed = new Kept<Promise<Uint8Array<ArrayBuffer>>>(mostKept)
  const nobodys = (context: Context, words: Message) => {
    const speech = speechOf(ports.languages, context.req.query(languageParameter), null)
    return page({ files: { app: null, entry: null }, help: helpForAnyone(speech.all(ports.helpLines)), title: resultsTitle, place: null, speech, content: message(speech.all(words)) })
  }
  const known = async (code: string, language: string | undefined): Promise<ResultsFacts | null> => {
    const found = /^[0-9a-z]{8}$/.test(code) ? await ports.results(code) : null
    if (found === null) return null
    const speech = speechOf(ports.languages, language, found.role)
    return { found, code, help: helpFor(speech.all(ports.helpLines), found.role, found.organisation, speech), speech }
  }
  const router = new Hono()
  router.onError((error, context) => {
    ports.report(error)
    return context.html(nobodys(context, brokenPage), 500)
  })
  return router
    .get('/:code', async (context) => {
      const facts = await known(context.req.param('code'), context.req.query(languageParameter))
      return facts === null ? context.html(nobodys(context, noSuchResults), 404) : context.html(resultsPage(facts))
    })
    .get('/:code/uitkomsten.pdf', async (context) => {
      const facts = await known(context.req.param('code'), undefined)
      if (facts === null || facts.found.page === null) return context.html(nobodys(context, noSuchResults), 404)
      const document = resultsDocumentOf({ ...facts, speech: inDutch })
      const pdf = await printed.get(JSON.stringify(document), () => ports.print(document)).catch((error: unknown) => {
        if (error instanceof NoPdfHereError) return null
        throw error
      })
      if (pdf === null) return context.html(nobodys(context, noSuchResults), 503)
      return context.body(pdf, 200, { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="uitkomsten.pdf"' })
    })
    .get('*', (context) => context.html(nobodys(context, noSuchResults), 404))
}
