import type { Answers, Codebook, Form } from '@leidraadspiegel/schema'
import { pick, seededRandom } from './random.ts'

const goesWell = [
  'We bespreken zorgen elke maandag in het team, en dat blijft overeind als het druk is.',
  'Collega’s durven te vragen hoe het echt gaat.',
  'Het veiligheidsplan ligt klaar en jongeren schrijven zelf mee.',
  'Na een moeilijke dienst belt iemand altijd even na.',
  'Ouders worden eerder gebeld dan vroeger.',
  'Sanne van de crisisdienst denkt altijd mee, ook buiten kantooruren.',
  'We weten bij wie we terecht kunnen als we twijfelen.',
  'De scholing van vorig jaar wordt in het overleg nog steeds gebruikt.',
]

const canBeBetter = [
  'Meer tijd voor intervisie, want nu valt die vaak uit.',
  'Een kort protocol dat je ook om drie uur ’s nachts kunt volgen.',
  'Nieuwe collega’s krijgen de scholing te laat.',
  'Duidelijk wie er belt als een jongere van de wachtlijst niet opneemt.',
  'Vaker samen oefenen met een moeilijk gesprek.',
  'Eén plek waar de afspraken staan. Nu staan ze op drie plekken.',
  'Nazorg voor het team, niet alleen voor de jongere.',
  'Afspraken met de huisarts over wie wat doet.',
  'Rust om na te denken over wat we van een incident leren.',
  'Mevrouw De Wit van beleid weet er veel van, maar zij is er alleen op dinsdag.',
  'Een vaste contactpersoon bij de school.',
  'Minder wisselingen in het team, zodat jongeren hun verhaal niet steeds opnieuw doen.',
  'Hulp bij het betrekken van ouders die dat zelf moeilijk vinden.',
  'Dat de directie hier zelf ook naar vraagt.',
  'Weten wat we mogen delen met andere organisaties.',
  'Een warme overdracht, ook in het weekend.',
  'Meer ruimte in het rooster na een crisis.',
]

const writes = 0.6

/**
 * What an invented professional or manager writes at the open questions that were asked; others write nothing. Drawn from the closed answers, so
 * that these stay what they were.
 */
export function inventTexts({ role, questions }: Codebook, form: Form, closed: Answers): Answers {
  if (role !== 'professional' && role !== 'manager') return {}
  const random = seededRandom([...JSON.stringify(closed)].reduce((seed, letter) => (Math.imul(seed, 31) + letter.charCodeAt(0)) >>> 0, 11))
  const open = Object.entries(questions).filter(([, { kind, core }]) => kind === 'open' && (form === 'full' || core))
  return Object.fromEntries(open.flatMap(([question, { construct }]) => (random() < writes ? [[question, pick(random, construct === 'gaat goed' ? goesWell : canBeBetter)]] : [])))
}
