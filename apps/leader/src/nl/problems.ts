import type { ProblemCode } from '@leidraadspiegel/server'
import { Refusal } from '../api.ts'

/** One sentence for every problem code of the server: what happened and what to do. */
const sentences: Readonly<Record<ProblemCode | 'offline' | 'unreadable', string>> = {
  'malformed-json': 'De server kon dit niet lezen. Laad de bladzijde opnieuw en probeer het nog eens.',
  'body-refused': 'De server nam dit niet aan: er is iets niet of verkeerd ingevuld. Kijk de velden na.',
  'signed-out': 'Je bent niet meer aangemeld. Meld je opnieuw aan; wat je invulde, blijft staan.',
  'wrong-credentials': 'Dit klopt niet. Kijk de code na. Blijft het misgaan? Dan klopt je e-mailadres of je wachtzin misschien niet: begin dan opnieuw.',
  'sign-in-over': 'Het aanmelden duurde te lang. Begin opnieuw met je e-mailadres en je wachtzin.',
  'second-step-missing': 'Je aanmelding heeft nog geen tweede stap. Stel die eerst in.',
  'account-exists': 'Er is al een account met dit e-mailadres. Meld je daarmee aan.',
  'not-yours': 'Voor deze persoon kun je geen link maken: die doet ook mee in andere projecten, of beheert de server. De beheerder van de server kan het wel.',
  'own-account': 'Dit is je eigen account. Vraag een andere beheerder.',
  'last-coordinator': 'Dit is de enige coördinator van het project. Maak eerst iemand anders coördinator.',
  'weak-passphrase': 'Deze wachtzin is te makkelijk te raden. Kies een andere.',
  'wrong-passphrase': 'Dit is niet je wachtzin van nu. Kijk die na en probeer het opnieuw.',
  'wrong-code': 'Deze code klopt niet. Kijk of de app nu een andere code toont, en vul die in.',
  'forged-pass': 'Dit bewijs van deelname is niet door deze server gemaakt.',
  'foreign-request': 'De server vertrouwt dit verzoek niet. Open de werkplek opnieuw via het gewone adres.',
  'not-found': 'Dit is er niet (meer), of je mag het niet zien.',
  'unknown-link': 'Deze link werkt niet (meer). Kopieer de hele link, of vraag om een nieuwe.',
  'unknown-group': 'Deze groepscode werkt niet (meer).',
  'unknown-survey': 'Deze vragenlijst is er niet in deze vorm. Kies een andere.',
  'already-received': 'Dit antwoord was al ontvangen.',
  'fieldwork-not-open': 'Deze meting is nog niet geopend.',
  'fieldwork-paused': 'Deze meting staat op pauze.',
  'fieldwork-closed': 'Deze meting is gesloten.',
  'survey-replaced': 'Deze meting gebruikt een andere versie van de vragenlijst.',
  'not-ready': 'De meting kan nog niet open: er ontbreekt nog iets. Kijk bij ‘Voordat je opent’ wat dat is.',
  'mails-not-ready': 'Deze mails kunnen nu niet weg. Kijk of de lijst en de tekst klaar zijn, of de laatste dag nog komt, en of er al weer een herinnering mag.',
  'changed-meanwhile': 'Iemand anders heeft dit intussen bewaard. Wat je schreef, staat er nog.',
  'rests-on': 'Dit kan nog niet weg: er rust nog iets op. Maak dat eerst los.',
  'wrong-state': 'Dit kan nu niet: de meting is intussen in een andere stand gekomen. We halen de nieuwste stand op.',
  'setup-done': 'Er is al een eerste account. Meld je daarmee aan.',
  'not-a-pilot': 'Alleen een proefproject kan verzonnen deelnemers krijgen.',
  'used-link': 'Deze link is al gebruikt.',
  'body-too-large': 'Dit is te groot om te versturen. Maak de tekst korter.',
  'wrong-content-type': 'De server kon dit niet lezen. Laad de bladzijde opnieuw en probeer het nog eens.',
  'may-name-somebody': 'In deze tekst is misschien iemand te herkennen. Kijk hem nog eens na.',
  'words-refused': 'De tekst kan zo nog niet. Kijk bij het veld wat er anders moet.',
  'answers-refused': 'Een of meer antwoorden zijn niet aangenomen.',
  'too-many-requests': 'Dit is te vaak geprobeerd. Wacht een halve minuut en probeer het opnieuw.',
  internal: 'Er ging iets mis op de server. Probeer het over een paar minuten opnieuw.',
  busy: 'De server heeft het druk. Wacht even en probeer het opnieuw.',
  stopping: 'De server wordt net gestopt. Probeer het over een paar minuten opnieuw.',
  offline: 'Er is geen verbinding met de server. Kijk je internet na en probeer het opnieuw. Wat je invulde, blijft staan.',
  unreadable: 'De server gaf een antwoord dat we niet kunnen lezen. Probeer het over een paar minuten opnieuw.',
}

const weakWords: Readonly<Record<string, string>> = {
  own: 'Hier zit je naam of je e-mailadres in. Wie dat weet, raadt de rest snel. Kies woorden die niets met jou te maken hebben.',
  repeat: 'Hier komt steeds hetzelfde in terug. Dat is snel te raden. Kies een paar verschillende woorden.',
  row: 'Dit is een rij letters, cijfers of toetsen naast elkaar. Die worden als eerste geprobeerd. Kies een paar losse woorden.',
  known: 'Deze woorden, of deze vorm, probeert iemand die raadt als eerste. Maak de zin langer met woorden die niet bij elkaar horen.',
}

/** Problems that say more about what happened. */
const detailed: Readonly<Record<string, (detail: string) => string | undefined>> = {
  'weak-passphrase': (detail) => weakWords[detail],
  'too-many-requests': (detail) => {
    const seconds = /^wait (\d+) s$/.exec(detail)?.[1]
    return seconds === undefined ? undefined : `Dit is te vaak geprobeerd. Wacht ${seconds === '1' ? 'een seconde' : `${seconds} seconden`} en probeer het opnieuw.`
  },
}

const isKnown = (code: string): code is keyof typeof sentences => Object.hasOwn(sentences, code)

export function problemSentence(error: unknown): string {
  const code = error instanceof Refusal ? error.code : 'internal'
  const detail = error instanceof Refusal ? (error.detail ?? '') : ''
  return detailed[code]?.(detail) ?? sentences[isKnown(code) ? code : 'internal']
}
