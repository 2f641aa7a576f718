import type { Part } from './part.ts'

export const pilotNote = 'Dit is een proefproject. Er kunnen verzonnen antwoorden in zitten.'

/** Last line of every chart of a pilot project. */
export const pilotParts = (pilot: boolean | undefined): Part<never>[] => (pilot === true ? [{ part: 'note', text: pilotNote }] : [])
