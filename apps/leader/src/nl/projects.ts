export const projectTexts = {
  list: {
    title: 'Je projecten',
    new: 'Nieuw project',
    since: (day: string) => `Gemaakt op ${day}`,
    empty: {
      title: 'Nog geen projecten',
      text: 'Een project is één traject: met één organisatie, of met een heel netwerk. Begin met een proefproject als je eerst wilt kijken hoe alles werkt.',
      action: 'Maak je eerste project',
    },
    notInvited: 'Je doet nog aan geen project mee. De coördinator van een project kan je uitnodigen.',
  },
  new: {
    title: 'Nieuw project',
    lead: 'Een project bundelt organisaties en metingen. Eén organisatie is genoeg; een netwerk kan ook.',
    name: 'Naam van het project',
    nameHelp: 'Bijvoorbeeld de naam van je organisatie of netwerk, met het jaar. Deelnemers zien deze naam niet.',
    pilot: 'Dit is een proefproject',
    pilotHelp: 'In een proefproject kun je verzonnen deelnemers laten antwoorden en alles rustig uitproberen. ‘Proefproject’ staat dan op elke bladzijde en bij elke grafiek. Let op: je kunt dit later niet meer veranderen.',
    submit: 'Maak het project',
    busy: 'Bezig met maken …',
    nameMissing: 'Geef het project een naam.',
  },
  overview: {
    tab: 'Overzicht',
    results: {
      title: 'Wat weten we nu?',
      all: 'Bekijk de uitkomsten',
      toWaves: 'Naar de metingen',
      latest: (wave: string, roles: string) => `Gepubliceerd: ${wave}, ${roles}.`,
      none: {
        title: 'Nog geen uitkomsten',
        text: 'Uitkomsten komen er als je een meting sluit en publiceert. Tot die tijd ziet niemand antwoorden, ook jij niet.',
      },
      more: 'Verder lezen',
    },
    next: { title: 'Zo kom je verder', done: '– gedaan' },
    steps: {
      organisations: { title: 'Voeg een organisatie toe', text: 'Met naam, contact en een nummer bij spoed. Deelnemers zien die op hun startpagina.' },
      wave: { title: 'Zet een eerste meting klaar', text: 'Kies welke groepen meedoen en hoe lang de vragenlijst is.' },
      open: { title: 'Open de meting', text: 'Deel daarna de link of de QR-code.' },
    },
  },
}
