import { minimumOfRole, type Role } from '@leidraadspiegel/schema'
import type { StepName, WaveStep } from '../wave-steps.ts'

/** One of them, as in *bekijk als jongere*. */
export const roleOne: Readonly<Record<Role, string>> = { professional: 'professional', manager: 'manager', youth: 'jongere', parent: 'ouder of naaste', partner: 'partner' }

export const stepWords: Readonly<Record<StepName, { name: string; title: string; lead: string }>> = {
  wie: { name: 'Wie vragen we?', title: 'Wie vragen we?', lead: 'Kies welke groepen meedoen. Elke groep krijgt een eigen vragenlijst, die je later apart opent en sluit.' },
  periode: { name: 'Wanneer?', title: 'Wanneer kan iedereen meedoen?', lead: 'Kies per groep wanneer je wilt openen en tot en met welke dag mensen kunnen meedoen. Er gaat niets vanzelf open of dicht: jij opent, en jij sluit.' },
  aantallen: { name: 'Hoeveel mensen?', title: 'Hoeveel mensen nodig je uit?', lead: 'Met deze aantallen laten we straks zien welk deel meedeed. Onderaan zie je vooraf wat je met zo veel mensen kunt zien.' },
  veiligheid: { name: 'Veilig vragen', title: 'Veilig vragen', lead: 'Wie meedoet, moet weten bij wie hij terechtkan. Dit staat op elke bladzijde die deelnemers zien.' },
  'eigen-vragen': { name: 'Eigen vragen', title: 'Wil je zelf nog iets vragen?', lead: 'Je mag per groep hoogstens vijf eigen vragen toevoegen. Het hoeft niet.' },
  teksten: { name: 'Wat lezen zij?', title: 'Wat lezen deelnemers?', lead: 'Bekijk de startpagina en de vragen precies zoals deelnemers ze zien. Je mag er per organisatie een paar eigen zinnen bij zetten.' },
  openen: { name: 'Nakijken en openen', title: 'Nog één keer kijken, en openen', lead: 'Je opent elke groep apart, op het moment dat het past.' },
}

export const stateOfStep: Readonly<Record<WaveStep['state'], string>> = { done: 'gedaan', todo: 'nog te doen', free: 'mag je overslaan' }

export const setUpTexts = {
  title: (wave: string) => `${wave} klaarzetten`,
  titleNew: 'Meting klaarzetten',
  steps: 'Stappen van het klaarzetten',
  leadNew: 'We lopen er in zeven stappen doorheen. Alles wat je bewaart, blijft staan: je kunt stoppen en later verdergaan. Er gaat pas iets open als jij dat doet.',
  next: 'Bewaar en ga verder',
  goOn: 'Ga verder',
  busy: 'Bezig met bewaren …',
  previous: (name: string) => `Terug: ${name}`,
  later: 'Later verder',
  kept: 'Bewaard.',
  failed: 'Nog niet alles is bewaard. Kijk bij de velden wat er anders moet.',
  noDraft: 'Alle groepen van deze meting zijn al geopend. Deze stap ligt daarom vast.',
  opened: (names: string) => `Al geopend, en daarom niet meer te veranderen: ${names}.`,
  readOnly: 'Alleen de coördinator van dit project zet een meting klaar. Je kunt de meting wel bekijken.',
  toProject: 'Naar het project',
  resume: 'Ga verder met klaarzetten',
  who: {
    removes: {
      title: (names: string) => `${names} weghalen?`,
      text: 'Alles wat je voor deze groep al instelde, verdwijnt: dagen, aantallen, eigen zinnen en links. Opnieuw kiezen kan, maar dan begin je leeg.',
      yes: 'Ja, haal weg',
    },
    /** What asking these people takes. */
    asks: {
      youth: ['Elke organisatie heeft een signaalprotocol en een nummer bij spoed. Die vul je in bij stap 4.', 'Onder de 12 nodig je niet uit. Van 12 tot en met 15 jaar weten ook ouders ervan. Vanaf 16 jaar beslist een jongere zelf.', 'Niemand krijgt een uitnodiging tijdens een acute crisis, of kort na een suïcide of ernstige poging in de groep.'],
      parent: ['Elke organisatie heeft een signaalprotocol en een nummer bij spoed. Die vul je in bij stap 4.', 'Nodig geen nabestaanden uit van iemand die is overleden.'],
    } satisfies Partial<Record<Role, readonly string[]>> as Partial<Record<Role, readonly string[]>>,
    asksTitle: 'Wat dit van jullie vraagt',
  },
  numbers: {
    invited: 'Je nodigt uit',
    minimum: 'Uitkomsten vanaf',
    minimumHelp: (role: Role) => `Met minder mensen dan ‘uitkomsten vanaf’ tonen we niets. Dat is ten minste ${minimumOfRole[role]}; hoger mag. Deelnemers lezen dit getal. Weet je nog niet hoeveel mensen je uitnodigt? Laat het dan leeg.`,
    minimumPartner: 'Van partners tonen we alleen uitkomsten over het netwerk als geheel.',
    half: 'We gaan ervan uit dat de helft meedoet van wie je uitnodigt. Verander dat gerust.',
  },
  safety: {
    contactTitle: 'Bij wie kunnen deelnemers terecht?',
    contact: 'Contactpersoon',
    contactHelp: 'Naam en telefoonnummer of e-mailadres, voor vragen over de vragenlijst.',
    crisis: 'Nummer bij spoed',
    crisisHelp: 'De crisisdienst of de dienstdoende, dag en nacht bereikbaar.',
    crisisMissing: 'Nodig als je jongeren of ouders vraagt.',
    protocolTitle: 'Signaalprotocol',
    protocolLead: 'Jongeren en ouders antwoorden anoniem. Spreek per organisatie af wie hun open antwoorden leest en wat er gebeurt als een tekst zorgen geeft.',
    ageTitle: 'Leeftijd',
    age: [
      ['Jonger dan 12', 'Niet uitnodigen. Komt een kind toch op de bladzijde, dan leest het dat de vragen voor later zijn, en bij wie het nu terechtkan.'],
      ['12 tot en met 15', 'De jongere kiest zelf, én ouders of voogd weten ervan. Stuur hun vooraf het bericht hieronder. Heeft jullie organisatie toestemming als grondslag, vraag die dan ook.'],
      ['16 en 17', 'De jongere beslist zelf. Ouders krijgen geen bericht.'],
      ['18 en ouder', 'Beslist zelf, met dezelfde vragenlijst.'],
    ],
    ageMessage: 'Bericht voor ouders van jongeren van 12 tot en met 15 jaar',
    ageText: (organisations: string) =>
      `Beste ouder of verzorger,\n\nWij vragen jongeren vanaf 12 jaar wat zij van onze hulp vinden. Meedoen mag, het hoeft niet, en het heeft geen gevolgen voor de hulp. De vragenlijst duurt een paar minuten en is anoniem: wij zien niet wie welk antwoord gaf. Er staan vragen in over hulp, over steun van mensen dichtbij en over praten als het moeilijk is. Vragen overslaan of stoppen mag altijd.\n\nWilt u niet dat uw kind meedoet, of wilt u eerst iets weten? Laat het ons dan weten.\n\nMet vriendelijke groet,\n${organisations}`,
    ageCopy: 'Kopieer het bericht',
    nobody: 'Je vraagt in deze meting geen jongeren of ouders. Een signaalprotocol is dan niet nodig.',
  },
  texts: {
    look: (one: string, organisation: string) => `Bekijk als ${one} van ${organisation}`,
    newTab: '(opent in een nieuw tabblad)',
    lookLead: 'Een voorbeeld. Je kunt alles invullen; er wordt niets verstuurd en niets bewaard.',
    own: (organisation: string) => `Eigen zinnen van ${organisation}`,
    none: 'nog geen eigen zinnen',
    some: 'eigen zinnen toegevoegd',
    says: (organisation: string) => `Deze zinnen staan op de startpagina onder ‘Een bericht van ${organisation}’. Het mag leeg blijven: de startpagina is ook zonder compleet. Na het openen liggen ze vast.`,
    voice: { je: 'Spreek de lezer aan met ‘je’. Korte zinnen, gewone woorden.', u: 'Spreek de lezer aan met ‘u’. Korte zinnen, gewone woorden.' },
    why: 'Wie vraagt dit, en waarom?',
    whyExample: { je: 'Bijvoorbeeld: ‘Wij van De Linde willen graag weten wat jij van de hulp vindt.’', u: 'Bijvoorbeeld: ‘Wij van De Linde willen graag weten wat u van de hulp vindt.’' },
    results: 'Wat gebeurt er met de uitkomsten, en wanneer?',
    resultsExample: { je: 'Bijvoorbeeld: ‘In mei hoor je wat eruit kwam en wat we gaan doen.’', u: 'Bijvoorbeeld: ‘In mei hoort u wat eruit kwam en wat we gaan doen.’' },
    until: 'Tot wanneer het kan, zetten wij er vanzelf bij: de dag die je bij stap 2 koos.',
    left: (count: number) => (count === 1 ? 'Nog 1 teken over.' : `Nog ${count} tekens over.`),
  },
  open: {
    button: (role: string) => `Open voor ${role} …`,
    facts: { survey: 'Vragenlijst', period: 'Periode', organisations: 'Doen mee', invited: 'Uitgenodigd', minimum: 'Uitkomsten vanaf', words: 'Open vragen', texts: 'Eigen zinnen', own: 'Eigen vragen' },
    unknown: 'nog niet ingevuld',
    someUnknown: (count: number) => `${count}, en van een deel nog niet bekend`,
    minimum: (lowest: number, highest: number) => (lowest === highest ? `${lowest} mensen` : `${lowest} tot ${highest} mensen, per organisatie`),
    words: (some: number, all: number) => (some === 0 ? 'uit' : some === all ? 'aan' : `aan bij ${some} van de ${all}`),
    texts: (count: number) => (count === 0 ? 'geen' : count === 1 ? 'van 1 organisatie' : `van ${count} organisaties`),
    doesTitle: 'Wat openen doet',
    does: ['Iedereen met een link kan dan meedoen.', 'Er gaat niets vanzelf de deur uit: uitnodigen doe je daarna zelf.'],
    fixedTitle: 'Wat daarna vastligt',
    fixed: ['welke organisaties en teams meedoen, en welke vragenlijst zij krijgen', 'de eigen zinnen op de startpagina, en de eigen vragen', 'of kleine organisaties samen worden getoond', 'het minimum kan alleen nog omhoog', 'de sluitingsdag kan alleen nog later'],
    fixedYouth: 'waar jongeren ook iets mogen opschrijven',
    always: 'Pauzeren, verlengen en sluiten kan altijd.',
    confirm: (role: string) => `Openen voor ${role}?`,
    yes: 'Ja, open de meting',
    done: (role: string) => `De meting is open voor ${role}.`,
    toInvite: 'Ga nu uitnodigen',
    isOpen: 'Al geopend.',
    toFieldwork: (role: string) => `Bekijk ${role}`,
    inOrder: (titles: string) => `In orde: ${titles}.`,
  },
}
