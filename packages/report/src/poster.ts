import type { Role } from '@leidraadspiegel/schema'
import { posterTemplate } from './poster-template.ts'
import { accessiblePdf } from './typst.ts'

/** What a poster with a QR code says; it names no subject (SV-09). */
export interface Poster {
  organisation: string
  title: string
  text: string
  scan: string
  address: string
  link: string
}

interface Words {
  title: string
  text: string
  scan: string
}

const aboutWork: Words = { title: 'Hoe werken wij?', text: 'Vul de vragenlijst in. Niemand ziet wie je bent.', scan: 'Richt de camera van je telefoon op de code.' }
const words: Readonly<Record<Role, Words>> = {
  professional: aboutWork,
  manager: aboutWork,
  youth: { title: 'Wat vind jij van de hulp?', text: 'Vertel het ons. Niemand ziet wie je bent. Meedoen mag, het hoeft niet.', scan: 'Richt de camera van je telefoon op de code.' },
  parent: { title: 'Wat vindt u van de hulp?', text: 'Vertel het ons. Niemand ziet wie u bent. Meedoen mag, het hoeft niet.', scan: 'Richt de camera van uw telefoon op de code.' },
  partner: { ...aboutWork, title: 'Hoe werken wij samen?' },
}

/** The words of the poster of a cohort; `minutes` is null when nobody knows how long it takes. */
export function posterOf({ role, organisation, minutes, link }: { role: Role; organisation: string; minutes: number | null; link: string }): Poster {
  const { title, text, scan } = words[role]
  return { organisation, title, text: minutes === null ? text : `${text} Het duurt ongeveer ${minutes} minuten.`, scan, address: 'Of ga naar', link }
}

/** A poster on A4 as PDF/UA-1; `code` is the QR code as SVG. Throws NoPdfHereError where no PDF can be made. */
export function posterPdf(poster: Poster, code: string, fonts: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return accessiblePdf(posterTemplate, { ...poster, code, alt: 'QR-code met de link naar de vragenlijst' }, fonts)
}
