import type { Place } from './ports.ts'

/** What an organisation says in its own words before the questions: why it asks, and what happens with the results. */
export const messageTexts = ({ message }: Pick<Place, 'message'>): string[] => [message?.why ?? '', message?.results ?? ''].filter((text) => text !== '')
