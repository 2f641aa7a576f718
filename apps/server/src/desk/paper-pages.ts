import { Hono, type Context } from 'hono'
import { Id } from '@leidraadspiegel/schema'
import { message, page } from './document.ts'
import { entryPage, entryState } from './entry-page.ts'
import { helpFor } from './help-block.ts'
import { noEntry, noPaper } from './nl-paper.ts'
import { easyFactsOf, factsOf } from './pages.ts'
import { paperFileName, paperFiles } from './paper.ts'
import type { DeskPorts, Place } from './ports.ts'
import type { RespondentFacts } from './respondent-data.ts'
import { inDutch } from './speech.ts'
import type { surveyFiles } from './survey-files.ts'

/** For who takes part on paper: the questionnaire to print, and the page on which somebody else types it in. Under `/m`, before the other pages. */
export function createPaperPages(ports: DeskPorts, files: ReturnType<typeof surveyFiles>) {
  const printed = paperFiles(ports.paper)
  const known = async (context: Context): Promise<Place | null> => {
    const id = context.req.param('cohort')
    return Id.safeParse(id).success ? ports.place(String(id)) : null
  }
  const answer = async (context: Context, facts: RespondentFacts) => {
    const pdf = await printed(facts)
    if (pdf === null) return context.html(page({ files: ports.files, help: facts.help, place: facts.place, content: message(noPaper) }), 503)
    return context.body(pdf, 200, { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${paperFileName}"`, 'cache-control': 'no-store' })
  }

  const router = new Hono()
  return router
    .get('/:cohort/papier.pdf', async (context, next) => {
      const place = await known(context)
      return place === null ? next() : answer(context, factsOf(ports, files, { ...place, ownCodeSalt: null }, inDutch))
    })
    .get('/:cohort/makkelijk/papier.pdf', async (context, next) => {
      const place = await known(context)
      const facts = place === null ? null : easyFactsOf(ports, files, place)
      return facts === null ? next() : answer(context, facts)
    })
    .get('/:cohort/invoer', async (context, next) => {
      const place = await known(context)
      if (place === null) return next()
      const help = helpFor(ports.helpLines, 'professional', place.organisation, inDutch)
      const state = await entryState(ports, place)
      if (state !== 'open' && state !== 'late') return context.html(page({ files: { ...ports.files, app: null }, help, place, content: message(noEntry[state]) }))
      return context.html(entryPage({ ports, files, place, help, late: state === 'late' }))
    })
}
