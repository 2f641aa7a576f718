import type { Role } from '@leidraadspiegel/schema'

export const groupTexts = {
  title: 'Samen invullen in een groep',
  says: 'Voor een klas of een team dat de vragen samen invult. Iedereen gebruikt dezelfde code; aan de code zie je niet wie antwoordt. De code werkt twee uur.',
  notOpen: 'Dit kan als de meting open is.',
  make: 'Maak een groepscode',
  busy: 'Bezig …',
  running: (until: string) => `Werkt tot ${until} uur.`,
  label: 'Groepscode',
  show: 'Toon de code groot',
  end: 'Stop de code nu',
  ended: 'De code werkt niet meer. Wie al begonnen is, kan gewoon verder.',
}

interface Instructions {
  goTo: string
  enter: string
  rules: readonly string[]
}

const je: Instructions = {
  goTo: 'Ga op je telefoon, tablet of computer naar',
  enter: 'Vul daar deze code in:',
  rules: [
    'Lees eerst de uitleg. Begin pas als hier staat dat iedereen kan beginnen.',
    'Meedoen mag, het hoeft niet. Wil je niet? Blijf dan rustig zitten en doe iets anders. Niemand ziet dat.',
    'Houd je scherm voor jezelf: zet het donkerder, of houd het schuin. Kijk niet mee bij een ander.',
    'Je mag elke vraag overslaan.',
    'Ben je klaar? Blijf zitten tot iedereen klaar is. Zo duurt het voor iedereen even lang.',
  ],
}

const u: Instructions = {
  goTo: 'Ga op uw telefoon, tablet of computer naar',
  enter: 'Vul daar deze code in:',
  rules: [
    'Lees eerst de uitleg. Begin pas als hier staat dat iedereen kan beginnen.',
    'Meedoen mag, het hoeft niet. Wilt u niet? Blijf dan rustig zitten en doe iets anders. Niemand ziet dat.',
    'Houd uw scherm voor uzelf: zet het donkerder, of houd het schuin. Kijk niet mee bij een ander.',
    'U mag elke vraag overslaan.',
    'Bent u klaar? Blijf zitten tot iedereen klaar is. Zo duurt het voor iedereen even lang.',
  ],
}

/** What stands on the screen in front of the group. It names no subject. */
export const groupInstructions = (role: Role): Instructions => (role === 'parent' ? u : je)

export const groupPage = {
  title: (organisation: string, role: string) => `Groepscode voor ${role} van ${organisation}`,
  lead: 'Laat dit scherm zien aan de groep, of print het. De pagina noemt het onderwerp niet.',
  back: 'Terug naar de meting',
  print: 'Print deze pagina',
  onScreen: 'Samen invullen',
  orScan: 'Of richt de camera op deze code.',
  alt: 'QR-code die naar de vragenlijst leidt',
  begin: 'Iedereen kan beginnen',
  help: (role: Role) => (role === 'parent' ? 'Wilt u praten? Bel gratis 113 of chat op 113.nl, dag en nacht. Direct gevaar? Bel 112.' : 'Wil je praten? Bel gratis 113 of chat op 113.nl, dag en nacht. Direct gevaar? Bel 112.'),
  none: 'Er loopt nu geen groepscode. Maak er een bij de organisatie op de pagina van de meting.',
  facilitator: {
    title: 'Voor de begeleider',
    tips: [
      'Zet de stoelen zo dat niemand op het scherm van een ander kijkt. Loop niet achter de mensen langs.',
      'Je ziet hier niet wie meedoet of hoever iemand is. Dat is zo bedoeld.',
      'Spreek af wat iemand doet die eerder klaar is of niet meedoet, bijvoorbeeld lezen. Dan valt niemand op.',
      'Zeg vooraf bij wie iemand terechtkan die van de vragen schrikt, en blijf na afloop nog even beschikbaar.',
      'Help niemand met antwoorden. Snapt iemand een vraag niet? Overslaan mag.',
    ],
  },
}
