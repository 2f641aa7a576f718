import type { IndicatorSeries } from '@leidraadspiegel/analysis'
import type { Drawing, Outcome } from '@leidraadspiegel/pipeline'
import type { WrittenReport } from '@leidraadspiegel/report'
import type { Role } from '@leidraadspiegel/schema'

/** What following up needs from below. */
export interface ProgressPorts {
  progress: {
    /** On which day which role of which wave was published. */
    publishedOn(project: string): Promise<{ role: Role; wave: number; title: string; on: string }[]>
    /** An indicator through its quarters, drawn. */
    run(series: IndicatorSeries, drawing: Drawing): Promise<Outcome>
    /** null on a computer that makes no PDF. */
    pdf(report: WrittenReport): Promise<Uint8Array<ArrayBuffer> | null>
    /** How the subjects came to be (SV-34). */
    origin: string
  }
}
