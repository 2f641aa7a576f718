import { number, score } from '@leidraadspiegel/chart'
import type { Audience, Role } from '@leidraadspiegel/schema'
import type { Told } from './choose-strong.ts'

/** Subjects of the leidraad as people who took part would say them. */
export const plainSubjects: Readonly<Record<string, string>> = {
  'bestuurlijk-draagvlak': 'steun van de leiding',
  'beleid-en-protocol': 'onze afspraken over wat we doen',
  'werkwijze-en-rollen': 'weten wie wat doet',
  'signaleren-en-bespreken': 'praten over moeilijke dingen',
  veiligheidsplan: 'samen een plan maken voor als het niet goed gaat',
  'naasten-betrekken': 'de mensen om een jongere heen erbij betrekken',
  'contact-en-continuiteit': 'contact houden, ook als er iets verandert',
  'scholing-en-intervisie': 'samen blijven leren',
  'steun-en-zelfzorg': 'steun voor medewerkers',
  'leren-en-nazorg': 'leren en steun na iets ergs',
  'samenwerken-in-netwerk': 'samenwerken met andere organisaties',
  'privacy-en-informatie-delen': 'weten wat we met wie delen',
  gatekeepers: 'contact met scholen, huisartsen en anderen',
  'monitoring-en-borging': 'kijken of het beter wordt',
}

const people: Readonly<Record<Role, string>> = { professional: 'medewerkers', manager: 'leidinggevenden', youth: 'jongeren', parent: 'ouders en naasten', partner: 'partners' }

/** A published figure in plain words, with of how many it is and how sure it is. */
export const figureInWords = ({ role, mean, n, lower, upper }: Pick<Told, 'role' | 'mean' | 'n' | 'lower' | 'upper'>): string =>
  `Gemiddeld ${score(mean)} van de 100 punten. Dat komt van ${number(n)} ${people[role]}. Het echte gemiddelde ligt waarschijnlijk tussen ${score(lower)} en ${score(upper)}.`

/** What is proposed to say; a person says it in other words, or not at all. */
export const proposed: Readonly<Record<Audience, { best: (subject: string) => string; better: (subject: string) => string; thanks: string }>> = {
  youth: { best: (subject) => `Dit gaat volgens jullie het best: ${subject}.`, better: (subject) => `Dit kan volgens jullie beter: ${subject}.`, thanks: 'Dank je wel voor het meedoen. Nu weten we meer.' },
  parent: { best: (subject) => `Dit gaat volgens u het best: ${subject}.`, better: (subject) => `Dit kan volgens u beter: ${subject}.`, thanks: 'Dank u wel voor het meedoen. Nu weten we meer.' },
  staff: { best: (subject) => `Dit gaat volgens jullie het best: ${subject}.`, better: (subject) => `Dit kan volgens jullie beter: ${subject}.`, thanks: 'Dank je wel voor het meedoen. Nu weten we meer.' },
}
