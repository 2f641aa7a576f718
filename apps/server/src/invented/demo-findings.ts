import type { ContentOfKind } from '@leidraadspiegel/schema'

type Of<Kind extends 'conversations' | 'own-figure'> = ContentOfKind<Kind> & { of: string }

/** What invented organisations heard in conversations. */
export const demoConversations: readonly Of<'conversations'>[] = [
  {
    of: 'Jeugdhulp De Linde',
    wave: 1,
    role: 'youth',
    count: '6-10',
    agreedOn: null,
    subjects: [
      { criterion: 'signaleren-en-bespreken', good: 'Jongeren vinden het fijn als een begeleider er rustig naar vraagt en tijd neemt.', better: 'Op drukke avonden durven jongeren er niet over te beginnen.', wish: 'Vaker samen iets doen, dan praat je makkelijker.' },
      { criterion: 'veiligheidsplan', good: '', better: 'Veel jongeren weten niet dat er een plan is, of waar het ligt.', wish: 'Het plan zelf op de telefoon kunnen bekijken.' },
      { criterion: 'naasten-betrekken', good: 'Jongeren kiezen zelf wie er meedenkt.', better: '', wish: 'Vooraf weten wat er met ouders wordt besproken.' },
    ],
  },
  {
    of: 'Jeugdhulp De Linde',
    wave: 2,
    role: 'youth',
    count: '6-10',
    agreedOn: null,
    subjects: [
      { criterion: 'veiligheidsplan', good: 'Meer jongeren kennen hun plan en hebben er zelf aan meegeschreven.', better: 'Na een verhuizing naar een andere groep wordt het plan soms niet meer bekeken.', wish: 'Het plan elke maand kort samen doornemen.' },
      { criterion: 'signaleren-en-bespreken', good: 'Begeleiders vragen er vaker zelf naar.', better: '', wish: 'Ook op school iemand hebben die het weet.' },
    ],
  },
  {
    of: 'Jeugdhulp De Linde',
    wave: 2,
    role: 'parent',
    count: '3-5',
    agreedOn: null,
    subjects: [
      { criterion: 'naasten-betrekken', good: 'Ouders worden sneller gebeld en krijgen uitleg in gewone taal.', better: 'In het weekend weten ouders niet wie ze kunnen bellen.', wish: 'Eén nummer voor alle dagen.' },
      { criterion: 'contact-en-continuiteit', good: '', better: 'Bij een wisseling van begeleider moet het verhaal opnieuw worden verteld.', wish: 'Een overdracht waar ouders bij zijn.' },
    ],
  },
  {
    of: 'Behandelgroep Het Anker',
    wave: 2,
    role: 'professional',
    count: 'more',
    agreedOn: null,
    subjects: [
      { criterion: 'werkwijze-en-rollen', good: 'Overdag is duidelijk wie meedenkt.', better: 'In de nacht staat iemand er alleen voor.', wish: 'Een achterwacht die altijd opneemt.' },
      { criterion: 'steun-en-zelfzorg', good: 'In het team wordt er open over gesproken.', better: 'Na een zware dienst is er geen vast moment om stil te staan.', wish: 'De dag erna altijd even nabellen.' },
      { criterion: 'scholing-en-intervisie', good: '', better: 'Nieuwe medewerkers beginnen vaak voordat ze scholing hebben gehad.', wish: 'Scholing in de eerste maand.' },
    ],
  },
  {
    of: 'Stichting Samen Verder',
    wave: 2,
    role: 'youth',
    count: '1-2',
    agreedOn: '2026-03-12',
    subjects: [
      { criterion: 'signaleren-en-bespreken', good: 'Er is tijd om te praten, ook buiten afspraken om.', better: '', wish: 'Samen afspreken hoe je laat weten dat het niet gaat.' },
      { criterion: 'contact-en-continuiteit', good: '', better: 'Wachten op een vervolgplek duurt lang en voelt alleen.', wish: 'Elke week een berichtje in de wachttijd.' },
    ],
  },
]

/** Numbers that invented organisations had themselves. */
export const demoOwnFigures: readonly Of<'own-figure'>[] = [
  { of: 'Jeugdhulp De Linde', wave: 1, criterion: 'veiligheidsplan', source: 'steekproef van 40 dossiers', date: '2025-02-10', number: 38, unit: 'procent van de dossiers', line: 'In zoveel dossiers stond een veiligheidsplan op de vaste plek.' },
  { of: 'Jeugdhulp De Linde', wave: 2, criterion: 'veiligheidsplan', source: 'steekproef van 40 dossiers', date: '2026-02-09', number: 61, unit: 'procent van de dossiers', line: 'In zoveel dossiers stond een veiligheidsplan op de vaste plek.' },
  { of: 'GGZ Waterland Jeugd', wave: 2, criterion: 'scholing-en-intervisie', source: 'opleidingsregistratie', date: '2026-01-31', number: 74, unit: 'procent van de medewerkers', line: 'Zoveel medewerkers met jongerencontact volgden scholing in de laatste 24 maanden.' },
  { of: 'Behandelgroep Het Anker', wave: 2, criterion: 'naasten-betrekken', source: 'tevredenheidsmeting onder ouders', date: '2025-12-15', number: 7.4, unit: 'als rapportcijfer', line: 'Ouders geven dit cijfer voor hoe zij worden betrokken.' },
]
