import type { Organisations, Result, ResultFilters } from '../leader/index.ts'
import { lastWaveOf, meetingViewOf, type MeetingView } from './meeting-view.ts'

/** A whole that is told of: an organisation by its id, or the network. */
export const network = 'network'

export interface MeetingPorts {
  result(project: string, analysis: string, filters: ResultFilters, of: Organisations): Promise<Result | null>
  criteria(): readonly { id: string; title: string }[]
}

export interface Told {
  /** An organisation by its id, or `network`. */
  about: string
  /** Left out: the last. */
  wave?: number | undefined
  /** Are there enough organisations to speak of a network? */
  isNetwork: boolean
}

/** What is told of one group in a meeting, to who may see the figures of these organisations. */
export type TellMeeting = (project: string, told: Told, of: Organisations) => Promise<MeetingView>

const drawing = { width: 800, scheme: 'light' } as const

/** Asks the analyses what is told, all of them about one wave; nothing is computed here. */
export function createMeeting({ result, criteria }: MeetingPorts): TellMeeting {
  return async (project, { about, wave, isNetwork }, of) => {
    const ask = async (analysis: string, wave: number | undefined, organisation: string = about): Promise<Result> => {
      const found = await result(project, analysis, { organisation, wave, ...drawing }, of)
      if (found === null) throw new Error(`there is no analysis ${analysis}`)
      return found
    }
    const group = about === network ? network : `organisation:${about}`
    const response = await ask('response', wave)
    const told = wave ?? lastWaveOf(response, group)
    const [onOnePage, perspectives, attention, collaboration] = [await ask('on-one-page', told), await ask('perspectives', told), await ask('attention', told), isNetwork ? await ask('collaboration', told, network) : null]
    return meetingViewOf({ response, onOnePage, perspectives, attention, collaboration }, group, criteria())
  }
}
