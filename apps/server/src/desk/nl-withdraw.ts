export const withdrawAddress = 'intrekken'
export const withdrawTitle = 'Antwoorden intrekken'

/** Of the page on which somebody withdraws. It does not know whose it is, so that it addresses nobody as *je* or *u*. */
export const withdrawWords = {
  lead: 'Vul hier de zes woorden in die na het versturen op het scherm stonden. Dan gooien we de antwoorden weg.',
  label: 'De zes woorden',
  hint: 'In dezelfde volgorde. Hoofdletters, komma’s en nummers maken niet uit.',
  button: 'Trek de antwoorden in',
  final: 'Dit kan niet worden teruggedraaid.',
  withoutScript: 'Intrekken kan alleen met JavaScript: de woorden zelf gaan het toestel niet uit. JavaScript staat op dit toestel uit. Zet het aan, of gebruik een ander toestel.',
  whatHappens: {
    heading: 'Wat gebeurt er dan?',
    cases: [
      { when: 'De vragenlijst is nog open, of gesloten zonder dat er al uitkomsten zijn.', what: 'Binnen een minuut zijn de antwoorden overal weg. Ze tellen niet mee.' },
      { when: 'De uitkomsten zijn al gepubliceerd.', what: 'Wat al in een gepubliceerde uitkomst zit, blijft daarin: aantallen en gemiddelden van een hele groep, en zinnen die al zonder naam getoond worden. De antwoorden zelf gooien we weg, ook wat in eigen woorden is geschreven.' },
    ],
  },
  whoCan: {
    heading: 'Wie kan dit?',
    paragraphs: ['Alleen wie de zes woorden heeft. Met de woorden kan niemand de antwoorden lezen.', 'Zijn de woorden kwijt? Dan kan intrekken niet: de antwoorden zijn anoniem, en wij kunnen ze niet terugvinden.'],
  },
  received: {
    title: 'We hebben het ontvangen',
    paragraphs: ['Horen deze woorden bij antwoorden die verstuurd zijn? Dan gooien we die antwoorden nu weg.', 'We zeggen niet of er antwoorden bij deze woorden waren. Zo kan niemand dat uitproberen.', 'Meer hoeft niet. Deze pagina kan dicht.'],
  },
}
