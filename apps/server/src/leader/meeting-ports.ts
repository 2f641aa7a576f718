import type { PageDocument } from '@leidraadspiegel/report'
import type { Audience } from '@leidraadspiegel/schema'
import type { TellMeeting } from '../meeting/index.ts'

/** What is told of figures in a meeting and on pages for others. */
export interface MeetingPorts {
  meeting: {
    tell: TellMeeting
    /** Null on a computer that makes no PDF. */
    print(document: PageDocument): Promise<Uint8Array<ArrayBuffer> | null>
    /** Where people who took part find the results; the same for all of them. */
    addressOf(organisation: string, wave: string, audience: Audience): string
  }
}
