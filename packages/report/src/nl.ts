import type { Role } from '@leidraadspiegel/schema'

export interface PaperWords {
  pilot: string
  help: string
  call: string
  page: string
  of: string
  how: { heading: string; example: string; steps: readonly string[]; dontKnow: string; skip: string; skipOrEmpty: string; written: string }
  several: string
  number: string
  skipPart: (question: string, answer: string) => string
  onlyWith: (question: string, answer: string) => string
  ifItFits: string
  exit: (answer: string) => string
  handIn: { heading: string; paragraphs: readonly string[]; ask: (contact: string) => string; until: (day: string) => string }
}

/** Every text of a questionnaire on paper that does not come from the survey: parents read *u*, all others *je*. */
export function wordsFor(role: Role, organisation: string): PaperWords {
  const say = (je: string, u: string): string => (role === 'parent' ? u : je)
  return {
    pilot: 'Proefproject: de antwoorden zijn om te oefenen.',
    help: 'Hulp nodig?',
    call: 'Bel',
    page: 'Pagina',
    of: 'van',
    how: {
      heading: say('Zo vul je de vragenlijst in', 'Zo vult u de vragenlijst in'),
      example: 'zo kruis je aan',
      steps: [
        say('Kruis bij elke vraag het vakje aan dat het best bij je past. Zet één kruisje.', 'Kruis bij elke vraag het vakje aan dat het best bij u past. Zet één kruisje.'),
        say('Vergis je je? Maak het verkeerde vakje helemaal zwart en kruis een ander vakje aan.', 'Vergist u zich? Maak het verkeerde vakje helemaal zwart en kruis een ander vakje aan.'),
        say('Schrijf je naam nergens op. De kleine letters en cijfers bij een vraag zeggen niets over jou: ze zijn voor wie de antwoorden overneemt.', 'Schrijf uw naam nergens op. De kleine letters en cijfers bij een vraag zeggen niets over u: ze zijn voor wie de antwoorden overneemt.'),
        say('Wil je stoppen? Dat mag altijd. Lever de vragenlijst dan niet in.', 'Wilt u stoppen? Dat mag altijd. Lever de vragenlijst dan niet in.'),
      ],
      dontKnow: say('Weet je het niet? Kruis dan “weet ik niet” aan.', 'Weet u het niet? Kruis dan “weet ik niet” aan.'),
      skip: say('Wil je een vraag overslaan? Kruis dan “sla over” aan, of laat de vraag leeg.', 'Wilt u een vraag overslaan? Kruis dan “sla over” aan, of laat de vraag leeg.'),
      skipOrEmpty: say('Wil je een vraag overslaan? Laat de vraag dan leeg.', 'Wilt u een vraag overslaan? Laat de vraag dan leeg.'),
      written: say('Schrijf in blokletters. Dan is je handschrift niet te herkennen.', 'Schrijf in blokletters. Dan is uw handschrift niet te herkennen.'),
    },
    several: say('Je mag meer vakjes aankruisen.', 'U mag meer vakjes aankruisen.'),
    number: 'Schrijf een getal op.',
    skipPart: (question, answer) => say(`Koos je bij “${question}” het antwoord “${answer}”? Sla dit deel dan over.`, `Koos u bij “${question}” het antwoord “${answer}”? Sla dit deel dan over.`),
    onlyWith: (question, answer) => say(`Alleen als je bij “${question}” koos: “${answer}”.`, `Alleen als u bij “${question}” koos: “${answer}”.`),
    ifItFits: say('Past dit niet bij wat je hiervoor antwoordde? Sla het dan over.', 'Past dit niet bij wat u hiervoor antwoordde? Sla het dan over.'),
    exit: (answer) => say(`Koos je “${answer}”? Dan hoef je niets meer in te vullen. Lever de vragenlijst dan niet in.`, `Koos u “${answer}”? Dan hoeft u niets meer in te vullen. Lever de vragenlijst dan niet in.`),
    handIn: {
      heading: say('Klaar? Dank je wel!', 'Klaar? Dank u wel'),
      paragraphs: [
        'Doe de vragenlijst in een envelop en plak de envelop dicht. Schrijf niets op de envelop.',
        `Geef de envelop aan de persoon die ${organisation} hiervoor heeft aangewezen. ${notTo[role]}`,
        say('Die persoon neemt je antwoorden over in de computer. Hij of zij is geen projectleider en ziet niet wat al is ingevoerd. Daarna worden de papieren vernietigd.', 'Die persoon neemt uw antwoorden over in de computer. Hij of zij is geen projectleider en ziet niet wat al is ingevoerd. Daarna worden de papieren vernietigd.'),
        say('Heb je de envelop ingeleverd? Dan kunnen we jouw vragenlijst niet meer terugvinden: er staat niet op van wie hij is.', 'Hebt u de envelop ingeleverd? Dan kunnen we uw vragenlijst niet meer terugvinden: er staat niet op van wie hij is.'),
        say('Niemand leest dit meteen. Heb je nu hulp nodig? Gebruik dan een van de nummers hieronder.', 'Niemand leest dit meteen. Hebt u nu hulp nodig? Gebruik dan een van de nummers hieronder.'),
      ],
      until: (day) => say(`Lever je de vragenlijst in? Doe dat uiterlijk op ${day}.`, `Levert u de vragenlijst in? Doe dat uiterlijk op ${day}.`),
      ask: (contact) => say(`Weet je niet wie dat is? Vraag het aan ${contact}.`, `Weet u niet wie dat is? Vraag het aan ${contact}.`),
    },
  }
}

const notTo: Readonly<Record<Role, string>> = {
  professional: 'Geef hem niet aan je leidinggevende of aan de projectleider.',
  manager: 'Geef hem niet aan de projectleider.',
  youth: 'Geef hem niet aan je eigen hulpverlener.',
  parent: 'Geef hem niet aan de hulpverlener van uw kind.',
  partner: 'Geef hem niet aan de projectleider.',
}
