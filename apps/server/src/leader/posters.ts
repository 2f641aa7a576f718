import { Hono } from 'hono'
import type { Poster } from '@leidraadspiegel/report'
import { Problem } from '../problem.ts'
import type { LeaderEnv } from './guard.ts'

export interface PosterPorts {
  posters: {
    of(cohort: string): Promise<Poster>
    /** null on a computer that makes no PDF. */
    pdf(cohort: string): Promise<Uint8Array<ArrayBuffer> | null>
  }
}

/** The poster with the open link of a cohort, for the screen and to print. */
export function posters({ posters }: PosterPorts) {
  return new Hono<LeaderEnv>()
    .get('/cohorts/:cohort/poster', async (context) => context.json({ poster: await posters.of(context.req.param('cohort')) }))
    .get('/cohorts/:cohort/poster.pdf', async (context) => {
      const pdf = await posters.pdf(context.req.param('cohort'))
      if (pdf === null) throw new Problem('not-found')
      return context.body(pdf, 200, { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="poster.pdf"' })
    })
}
