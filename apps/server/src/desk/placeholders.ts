import type { Place } from './ports.ts'

export type Fill = (text: string) => string | null

/**
 * Fills the places of a start page: `{organisatie}`, `{minuten}`, `{minimum}` and `{contact}`. A text that asks for something we do not
 * know (there is no contact) gives null, so that the paragraph is left out.
 */
export function placeholders({ organisation, cohort }: Pick<Place, 'organisation' | 'cohort'>, minutes: number): Fill {
  const values: Readonly<Record<string, string>> = {
    organisatie: organisation.name,
    minuten: String(minutes),
    minimum: String(cohort.minimum),
    contact: organisation.contact,
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
