import type { RespondentData } from '@leidraadspiegel/schema'
import { speak } from './speak.ts'

export interface Message {
  title: string
  paragraphs: readonly string[]
}

export type Texts = ReturnType<typeof dutchTextsFor>

/** Behind a link that leaves this page as it is. */
export const newTab = (): string => speak(dutchNewTab)
export const dutchNewTab = '(opent in een nieuw tabblad)'

/** Every text of this app in the language of the page. */
export function textsFor(role: RespondentData['role']): Texts {
  return speak(dutchTextsFor(role))
}

/** Parents read *u*, all others *je*. */
export function dutchTextsFor(role: RespondentData['role']) {
  const say = (je: string, u: string): string => (role === 'parent' ? u : je)
  const openLink = say('Open de hele link of de QR-code uit de uitnodiging nog een keer.', 'Open de hele link of de QR-code uit de uitnodiging nog een keer.')
  const notSent = say('Je antwoorden zijn niet verstuurd en worden niet bewaard.', 'Uw antwoorden zijn niet verstuurd en worden niet bewaard.')
  const notSentYet = say('Je antwoorden zijn niet verstuurd.', 'Uw antwoorden zijn niet verstuurd.')
  const stillHere = say('Ze staan nog op deze pagina, zolang je die open laat. Je kunt ze nalezen en overnemen.', 'Ze staan nog op deze pagina, zolang u die open laat. U kunt ze nalezen en overnemen.')
  const notSure = say('We weten niet zeker of je antwoorden zijn aangekomen.', 'We weten niet zeker of uw antwoorden zijn aangekomen.')
  const askOrganisation = say('Vraag een nieuwe link aan de organisatie die je uitnodigde.', 'Vraag een nieuwe link aan de organisatie die u uitnodigde.')

  const problems: Readonly<Record<string, Message>> = {
    'no-secret': { title: 'De link is niet compleet', paragraphs: [say('Dat gebeurt ook als je deze pagina opnieuw hebt geladen.', 'Dat gebeurt ook als u deze pagina opnieuw hebt geladen.'), openLink] },
    'unknown-link': { title: 'Deze link klopt niet', paragraphs: ['Misschien is niet de hele link overgenomen.', openLink, `Lukt het niet? ${askOrganisation}`] },
    'unknown-group': { title: 'Deze groepscode werkt niet meer', paragraphs: ['Een groepscode werkt twee uur.', say('Vraag een nieuwe code aan wie jullie begeleidt. Er is niets verstuurd.', 'Vraag een nieuwe code aan wie u begeleidt. Er is niets verstuurd.')] },
    'used-link': { title: 'Deze link is al gebruikt', paragraphs: ['Met elke link kan één persoon meedoen.', say('Heb je nog niet meegedaan?', 'Hebt u nog niet meegedaan?') + ` ${askOrganisation}`] },
    'fieldwork-not-open': { title: 'Deze vragenlijst is nog niet open', paragraphs: [say('Bewaar de link. Je kunt later meedoen.', 'Bewaar de link. U kunt later meedoen.')] },
    'fieldwork-paused': { title: 'Deze vragenlijst staat even stil', paragraphs: [say('Je kunt nu niet meedoen of versturen. Je link blijft werken.', 'U kunt nu niet meedoen of versturen. Uw link blijft werken.'), say('Laat deze pagina open om het later nog eens te proberen.', 'Laat deze pagina open om het later nog eens te proberen.')] },
    'fieldwork-closed': { title: 'Deze vragenlijst is gesloten', paragraphs: ['Meedoen kan niet meer.', notSent, say('Dank je wel dat je wilde meedoen.', 'Dank u wel dat u wilde meedoen.')] },
    'already-received': { title: 'Er zijn al antwoorden verstuurd', paragraphs: ['Met deze link zijn al antwoorden ontvangen. Die tellen mee. Deze tweede keer telt niet mee.'] },
    'forged-pass': { title: 'Versturen kan niet met deze link', paragraphs: [notSentYet, stillHere, openLink, `Lukt het niet? ${askOrganisation}`] },
    'survey-replaced': { title: 'Er is een nieuwe versie van deze vragenlijst', paragraphs: [`${notSentYet} Dat spijt ons.`, stillHere, openLink] },
    'body-too-large': { title: 'De antwoorden zijn te lang', paragraphs: [say('Ga terug en maak je eigen teksten korter.', 'Ga terug en maak uw eigen teksten korter.')] },
    'answers-refused': { title: 'Sommige antwoorden kunnen zo niet verstuurd worden', paragraphs: [say('Ga terug en kijk je antwoorden nog eens na.', 'Ga terug en kijk uw antwoorden nog eens na.')] },
  }
  const unexpected: Message = { title: 'Er ging iets mis', paragraphs: ['Dat ligt aan ons.', say('Je kunt het zo nog eens proberen.', 'U kunt het zo nog eens proberen.')] }

  return {
    title: 'Vragenlijst',
    /** `unsure`: an earlier attempt may have arrived, so nobody may say that nothing was sent. */
    problem: (code: string, unsure = false): Message => {
      const { title, paragraphs } = problems[code] ?? unexpected
      return { title, paragraphs: unsure ? paragraphs.map((text) => text.replace(notSent, notSure).replace(notSentYet, notSure)) : paragraphs }
    },
    knownProblems: Object.keys(problems),
    begin: {
      busy: 'Een moment …',
      again: 'Probeer opnieuw',
      unreachable: say('Er is nu geen goede verbinding. Probeer het zo nog eens. Je link blijft werken.', 'Er is nu geen goede verbinding. Probeer het zo nog eens. Uw link blijft werken.'),
      goOn: 'Verder met de vragen',
    },
    progress: (part: number, parts: number): string => `Deel ${part} van ${parts}`,
    back: 'Terug',
    next: 'Verder',
    send: 'Versturen',
    sendAgain: 'Opnieuw versturen',
    backToQuestions: 'Terug naar de vragen',
    clear: 'Antwoord wissen',
    clearOf: (question: string): string => `Antwoord wissen: ${question}`,
    countsWhenSent: say('Je antwoorden tellen pas mee als je op Versturen drukt.', 'Uw antwoorden tellen pas mee als u op Versturen drukt.'),
    lookAgain: (count: number): string => (count === 1 ? 'Er is nog iets met één antwoord.' : `Er is nog iets met ${count} antwoorden.`) + say(' Kijk er nog even naar. De rest van je antwoorden staat er nog.', ' Kijk er nog even naar. De rest van uw antwoorden staat er nog.'),
    skippedRest: { title: say('Je bent klaar', 'U bent klaar'), paragraphs: [say('Je slaat dit deel over. Dat is goed.', 'U slaat dit deel over. Dat is goed.')], showAfterAll: 'Toch dit deel zien' },
    noOwnCode: { title: 'Een eigen code maken lukt nu niet', paragraphs: ['Dat geeft niet. Antwoorden zonder code tellen net zo goed mee.'] },
    stop: {
      button: 'Ik stop',
      title: say('Je mag altijd stoppen', 'U mag altijd stoppen'),
      paragraphs: [say('Wat wil je doen met de antwoorden die je al gaf?', 'Wat wilt u doen met de antwoorden die u al gaf?')],
      send: 'Verstuur wat er nu staat',
      discard: 'Gooi mijn antwoorden weg',
      goOn: 'Toch verder met de vragen',
    },
    stopped: {
      title: say('Je bent gestopt', 'U bent gestopt'),
      paragraphs: [say('Dat is goed. Je antwoorden zijn weg. Er is niets verstuurd.', 'Dat is goed. Uw antwoorden zijn weg. Er is niets verstuurd.'), say('Je kunt deze pagina sluiten.', 'U kunt deze pagina sluiten.')],
    },
    results: say('Wat eruit kwam, lees je later op dit adres. Het is voor iedereen hetzelfde:', 'Wat eruit kwam, leest u later op dit adres. Het is voor iedereen hetzelfde:'),
    sending: { title: say('We versturen je antwoorden', 'We versturen uw antwoorden'), paragraphs: ['Een moment …'] },
    waiting: {
      title: 'Versturen lukt nog niet',
      paragraphs: [say('Je antwoorden zijn niet weg. Ze staan nog op deze pagina.', 'Uw antwoorden zijn niet weg. Ze staan nog op deze pagina.'), say('We proberen het vanzelf opnieuw. Laat deze pagina open.', 'We proberen het vanzelf opnieuw. Laat deze pagina open.')],
    },
    unreachable: {
      title: 'Versturen lukt nu niet',
      paragraphs: [say('Je antwoorden zijn niet weg. Ze staan nog op deze pagina.', 'Uw antwoorden zijn niet weg. Ze staan nog op deze pagina.'), say('Laat deze pagina open. Heb je weer verbinding? Druk dan op Opnieuw versturen.', 'Laat deze pagina open. Hebt u weer verbinding? Druk dan op Opnieuw versturen.')],
    },
    pause: {
      title: 'Even pauze',
      paragraphs: [say('Je bent ongeveer op de helft. Neem gerust even de tijd. Er loopt geen klok.', 'U bent ongeveer op de helft. Neem gerust even de tijd. Er loopt geen klok.'), say('Je antwoorden blijven op deze pagina staan.', 'Uw antwoorden blijven op deze pagina staan.')],
    },
    closing: role === 'youth' || role === 'parent' ? say('Je bent er bijna. Fijn dat je hebt gezegd wat jij vindt. Daarmee kan de hulp beter worden.', 'U bent er bijna. Fijn dat u hebt verteld wat u vindt. Daarmee kan de hulp beter worden.') : null,
    support: {
      title: role === 'youth' ? 'Gaat het nu niet goed met jou, of met iemand anders?' : say('Maak je je nu zorgen, om jezelf of om een ander?', 'Maakt u zich nu zorgen, om uzelf of om een ander?'),
      text: say('Je hoeft er niet alleen mee te blijven. Niemand leest dit meteen. Daarom staan hier nummers die je wel meteen helpen, dag en nacht.', 'U hoeft er niet alleen mee te blijven. Niemand leest dit meteen. Daarom staan hier nummers die u wel meteen helpen, dag en nacht.'),
      only: say('Alleen jij ziet dit bericht. Er is niets verstuurd en niets bewaard. Je kunt gewoon verder schrijven.', 'Alleen u ziet dit bericht. Er is niets verstuurd en niets bewaard. U kunt gewoon verder schrijven.'),
      close: 'Sluit dit bericht',
    },
    exitByMistake: say('Dit was niet mijn bedoeling. Terug naar de vraag.', 'Dit was niet mijn bedoeling. Terug naar de vraag.'),
    help: { lead: 'Hulp nodig?', call: 'Bel', or: 'of', more: 'Meer hulp' },
  }
}
