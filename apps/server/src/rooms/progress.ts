import { indicatorsPerQuarter } from '@leidraadspiegel/analysis'
import { NoPdfHereError, writtenReportPdf } from '@leidraadspiegel/report'
import type { LeaderPorts } from '../leader/index.ts'
import { letterFolders } from '../letter.ts'
import { measureText } from '../text-widths.ts'
import type { HouseParts } from './house-parts.ts'

/** Run charts of indicators, and the report over a quarter. */
export function joinProgress({ store, library }: Pick<HouseParts, 'store' | 'library'>): LeaderPorts['progress'] {
  return {
    publishedOn: async (project) => (await store.publications.list(project)).map(({ role, wave, publishedOn }) => ({ role, wave: wave.number, title: wave.title, on: publishedOn })),
    async run(series, drawing) {
      await measureText()
      return indicatorsPerQuarter(series, drawing)
    },
    pdf: (report) =>
      writtenReportPdf(report, letterFolders).catch((error: unknown) => {
        if (error instanceof NoPdfHereError) return null
        throw error
      }),
    origin: library.criteria.note,
  }
}
