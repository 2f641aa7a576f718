import { roles, type Codebook, type HelpLines, type Role, type StartPages } from '@leidraadspiegel/schema'
import type { Refusal } from '../refusal.ts'
import { asksAboutOwnSuicidality } from './own-suicidality.ts'
import { hardToRead } from './readable.ts'
import { everyText } from './text.ts'

const places = ['{organisatie}', '{minuten}', '{minimum}', '{contact}', '{lezer}', '{werkdagen}', '{ongelezen}', '{meelezer}', '{eigencode}']

/** Every survey that people are invited for has a start page, and what stands there follows the same rules as the questions. */
export function startPageRefusals(file: string, pages: StartPages, codebooks: readonly Codebook[]): Refusal[] {
  const known = new Map(codebooks.map((codebook) => [codebook.survey, codebook]))
  const missing = [...known.values()].filter(({ survey, role }) => role !== null && !Object.hasOwn(pages, survey)).map(({ survey }) => ({ file, question: survey, reason: 'De startpagina van deze vragenlijst ontbreekt.' }))
  const wrong = Object.entries(pages).flatMap(([survey, page]) => {
    const codebook = known.get(survey)
    if (codebook === undefined) return [{ file, question: survey, reason: 'Er is geen vragenlijst met deze naam.' }]
    const noExit = codebook.exit !== undefined && page.exit === null ? [{ file, question: survey, reason: 'Het codeboek heeft een uitgang, maar de startpagina niet ("exit").' }] : []
    return [...noExit, ...everyText(page).flatMap((text) => textReasons(text, codebook.role).map((reason) => ({ file, question: survey, reason })))]
  })
  return [...missing, ...wrong]
}

/** Everybody who is asked something finds a line for his role beside it. */
export function helpLineRefusals(file: string, { lines }: HelpLines, codebooks: readonly Codebook[]): Refusal[] {
  const asked = roles.filter((role) => codebooks.some((codebook) => codebook.role === role))
  return asked.filter((role) => !lines.some((line) => line.roles.includes(role))).map((role) => ({ file, question: null, reason: `Voor de rol ${role} staat hier geen hulplijn.` }))
}

function textReasons(text: string, role: Role | null): string[] {
  const place = text.match(/\{[^}]*\}?|\}/g)?.find((found) => !places.includes(found))
  const aboutOneself = (role === 'youth' || role === 'parent') && !offersHelp(text) && asksAboutOwnSuicidality(text)
  return [
    ...hardToRead(text, role),
    place === undefined ? null : `De plaats "${place}" bestaat niet. Kies uit ${places.join(', ')}.`,
    aboutOneself ? `"${text}" gaat over eigen gedachten, plannen of pogingen, zonder hulp te noemen (SV-01).` : null,
  ].filter((reason) => reason !== null)
}

/** "Denk je aan zelfdoding? Bel 113." is no question: it points the way to help. */
function offersHelp(text: string): boolean {
  return /\b(?:113|112|0800-0113)\b/.test(text)
}
