import type { TrailLine } from '../trail-queries.ts'
import { recordWords } from './records.ts'
import { roleWords } from './words.ts'

/** What somebody did, as it stands behind a name. */
const deeds: Readonly<Record<TrailLine['action'], string>> = {
  'project-made': 'maakte dit project',
  'organisation-added': 'voegde een organisatie toe',
  'organisation-changed': 'veranderde de gegevens',
  'consent-recorded': 'legde een toestemming vast',
  'consent-withdrawn': 'trok een toestemming in',
  'signal-protocol-kept': 'bewaarde het signaalprotocol',
  'leaders-kept': 'schreef op wie de projectleiders zijn',
  'step-marked': 'werkte een stap van het stappenplan bij',
  'sheet-kept': 'bewaarde een formulier van het project',
  'person-invited': 'nodigde iemand uit',
  'person-removed': 'nam de toegang weg',
  'invitation-withdrawn': 'trok een uitnodiging in',
  'reset-link-made': 'maakte een link voor een nieuwe wachtzin',
  'invitation-accepted': 'kreeg toegang met een uitnodiging',
  'passphrase-reset': 'koos met een link een nieuwe wachtzin',
  'account-removed': 'verwijderde een account',
  'own-code-chosen': 'koos of medewerkers een eigen code kunnen maken',
  'own-code-ended': 'stopte met de eigen codes van medewerkers',
  'wave-made': 'zette een meting klaar',
  'wave-changed': 'veranderde een meting',
  'period-planned': 'plande wanneer de vragenlijst open is',
  'own-questions-kept': 'bewaarde de eigen vragen',
  'own-questions-approved': 'keurde de eigen vragen goed',
  'start-message-kept': 'bewaarde de eigen tekst op de startpagina',
  'cohort-changed': 'veranderde aantallen of keuzes bij de vragenlijst',
  'cohort-paused': 'zette de vragenlijst stil',
  'cohort-resumed': 'liet de vragenlijst weer doorgaan',
  'open-link-fetched': 'haalde de open link op',
  'entry-link-made': 'maakte een link om papier in te voeren',
  'entry-link-revoked': 'trok de link om papier in te voeren in',
  'invitations-made': 'maakte persoonlijke links',
  'contacts-added': 'voegde mailadressen toe',
  'contact-removed': 'haalde een mailadres weg',
  'contacts-removed': 'haalde alle mailadressen weg',
  'letter-kept': 'bewaarde de tekst van de mail',
  'letter-tested': 'stuurde zichzelf een proefmail',
  'mails-sent': 'liet mails versturen',
  'mails-halted': 'stopte het versturen van mails',
  'outbox-made': 'haalde mails op om zelf te versturen',
  'outbox-sent': 'gaf aan dat de mails zelf verstuurd zijn',
  'group-started': 'startte een groepscode',
  'group-ended': 'beëindigde een groepscode',
  'fieldwork-opened': 'opende de vragenlijst',
  'fieldwork-paused': 'pauzeerde de vragenlijst',
  'fieldwork-resumed': 'liet de vragenlijst weer doorgaan',
  'fieldwork-closed': 'sloot de vragenlijst',
  'fieldwork-published': 'publiceerde de uitkomsten',
  'late-opened': 'liet papier toe dat later binnenkomt',
  'late-counted': 'probeerde later papier mee te tellen',
  'pilot-filled': 'liet verzonnen deelnemers antwoorden',
  'texts-read': 'las open antwoorden',
  'text-decided': 'besliste over een open antwoord',
  'own-words-kept': 'schreef iets bij een figuur',
  'own-words-removed': 'haalde een eigen tekst bij een figuur weg',
  'record-added': 'schreef iets op',
  'record-changed': 'veranderde iets dat was opgeschreven',
  'record-removed': 'haalde iets weg dat was opgeschreven',
  'account-made': 'maakte een account',
  'signed-in': 'meldde zich aan',
  'sign-in-refused': 'kwam er niet in: de wachtzin was goed, de code niet',
  'signed-out': 'meldde zich af',
  'second-step-set': 'stelde de tweede stap in',
  'recovery-codes-renewed': 'maakte nieuwe herstelcodes',
  'passphrase-changed': 'veranderde de wachtzin',
  'other-sessions-ended': 'meldde zich overal elders af',
  'session-ended': 'beëindigde een eigen sessie',
  'command-published': 'publiceerde de uitkomsten',
  'command-imported': 'las antwoorden uit een bestand in',
  'command-reset-link': 'maakte een link voor een nieuwe wachtzin',
  'command-second-step-removed': 'haalde de tweede stap weg',
  'command-coordinator-made': 'gaf toegang als coördinator',
}

export const trailTexts = {
  tab: 'Logboek',
  title: 'Logboek',
  ofServer: 'Logboek van de server: wie zich aanmeldde',
  lead: 'Wat medewerkers in dit project deden, het nieuwste bovenaan. Wordt een regel veranderd of weggehaald, dan valt dat op.',
  leadOfServer: 'Wie zich aanmeldde en wat er met accounts gebeurde, het nieuwste bovenaan. Wat er in een project gebeurde, ziet alleen de coördinator van dat project.',
  notHere: 'Er staat nooit in wie een vragenlijst kreeg of invulde, wat iemand antwoordde, of hoe laat iets was.',
  none: 'Er is nog niets gebeurd.',
  byCommand: 'Iemand op de server zelf',
  gone: 'Een account dat er niet meer is',
  refused: 'Iemand kwam er niet in: het adres, de wachtzin of de code was fout',
  pages: 'Bladzijden van het logboek',
  newer: 'Nieuwer',
  older: 'Ouder',
  page: (number: number, all: number) => `Bladzijde ${number} van ${all}`,
}

/** What stands before the person that something was done about; otherwise 'van'. */
const wordsBefore: Readonly<Partial<Record<TrailLine['action'], string>>> = { 'reset-link-made': 'voor', 'command-reset-link': 'voor', 'command-coordinator-made': 'aan' }

/** One line of the trail as a sentence. */
export function sentenceOf({ who, action, about, change }: TrailLine): string {
  if (action === 'sign-in-refused' && who === null) return `${trailTexts.refused}.`
  const { role, organisation, team, wave, person, record } = about
  const parts = [
    `${who ?? (action.startsWith('command-') ? trailTexts.byCommand : trailTexts.gone)} ${deeds[action]}`,
    person === undefined ? '' : `${wordsBefore[action] ?? 'van'} ${person}`,
    record === undefined ? '' : `(${recordWords[record]})`,
    role === undefined ? '' : `voor ${roleWords[role].short}`,
    organisation === undefined ? '' : `van ${organisation}${team === undefined ? '' : `, ${team}`}`,
    wave === undefined ? '' : `(${wave})`,
  ]
  const limit = change === null ? '' : `: de kleinste groep ging van ${change.before} naar ${change.after}`
  return `${parts.filter((part) => part !== '').join(' ')}${limit}.`
}
