import { filledIn } from './nl.ts'
import type { Place } from './ports.ts'
import type { Speech } from './speech.ts'

export type Fill = (text: string) => string | null

/**
 * Fills the places of a start page: `{organisatie}`, `{minuten}`, `{minimum}`, `{contact}` and those of the signaalprotocol: `{lezer}`,
 * `{werkdagen}`, of `{ongelezen}` and `{meelezer}` the one that holds for few texts, and `{eigencode}` where one is asked for. A text that asks for something we do not know (there
 * is no contact, nobody is asked to write) gives null, so that the paragraph is left out.
 */
export function placeholders({ organisation, cohort, signalProtocol, ownCodeSalt }: Pick<Place, 'organisation' | 'cohort' | 'signalProtocol' | 'ownCodeSalt'>, minutes: number, { say }: Pick<Speech, 'say'>): Fill {
  const agreed = cohort.words ? signalProtocol : null
  const values: Readonly<Record<string, string>> = {
    organisatie: organisation.name,
    minuten: String(minutes),
    minimum: String(cohort.minimum),
    contact: organisation.contact,
    lezer: agreed?.reader ?? '',
    werkdagen: agreed === null ? '' : agreed.workingDays === 1 ? say(filledIn.oneWorkingDay) : say(filledIn.workingDays).replace('{aantal}', String(agreed.workingDays)),
    ongelezen: agreed?.independentReader === null ? say(filledIn.unread) : '',
    meelezer: agreed?.independentReader ?? '',
    eigencode: ownCodeSalt === null ? '' : say(filledIn.ownCode),
  }
  return (text) => {
    const names = [...text.matchAll(place)].map(([, name]) => name ?? '')
    if (names.some((name) => values[name] === '')) return null
    return text.replace(place, (whole, name: string) => values[name] ?? whole)
  }
}

const place = /\{([a-z]+)\}/g

export function fillAll(fill: Fill, texts: readonly string[]): string[] {
  return texts.map(fill).filter((text) => text !== null)
}
