import type { agreementHeadings, ambitionParts, bundlingParts, networkParts, SheetName, StakeholderKind, startItems, startStates, weights } from '@leidraadspiegel/schema'

type One<List extends readonly string[]> = List[number]
interface Heading {
  title: string
  help: string
}

export const sheetTexts = {
  tab: 'Afspraken',
  title: 'Afspraken',
  lead: 'Leg kort vast hoe jullie beginnen, wie erbij horen en wat jullie afspreken. Elk formulier past op één bladzijde om af te drukken. Alles mag ook later.',
  noClients: 'Schrijf niets over cliënten.',
  readers: 'Ook de projectleiders van de organisaties in dit project kunnen dit lezen.',
  empty: 'Nog leeg',
  kept: (day: string, by: string) => `Bewaard op ${day} door ${by}`,
  version: (version: number) => `Versie ${version}`,
  read: 'Bekijk',
  readOf: (title: string) => `Bekijk: ${title}`,
  fill: 'Vul in',
  fillOf: (title: string) => `Vul in: ${title}`,
  change: 'Wijzig',
  print: 'Druk af',
  back: 'Alle afspraken',
  nothing: 'Hier staat nog niets.',
  nothingYours: 'Hier staat nog niets. De coördinator vult dit in.',
  notFilled: 'Nog niet ingevuld',
  emptyHeadings: (titles: string) => `Nog leeg: ${titles}.`,
  save: 'Bewaar',
  busy: 'Bezig met bewaren …',
  saved: 'Bewaard.',
  versions: { title: 'Eerdere versies', none: 'Dit is de eerste versie.', now: 'de nieuwste', old: (version: number, day: string, by: string) => `Je leest versie ${version}, bewaard op ${day} door ${by}. Er is een nieuwere.`, newest: 'Lees de nieuwste versie', startFrom: 'Begin met deze tekst', fromOld: (version: number) => `Je begint met de tekst van versie ${version}. De nieuwste versie blijft staan; wat je bewaart, wordt een nieuwe versie.` },
  conflict: {
    title: (by: string) => `${by} heeft intussen iets anders bewaard`,
    text: 'Jouw tekst staat hieronder nog in het formulier. Vergelijk, en kies dan.',
    other: (by: string, day: string) => `Wat ${by} bewaarde op ${day}`,
    mine: 'Bewaar mijn tekst als nieuwste',
    theirs: 'Neem de andere tekst over …',
    note: 'Wat de ander bewaarde, blijft in beide gevallen als eerdere versie staan.',
    confirm: { title: 'Jouw tekst weggooien?', text: 'Het formulier krijgt de tekst van de ander. Wat jij typte en nog niet bewaarde, is dan weg.', yes: 'Ja, neem over', no: 'Nee, houd mijn tekst' },
  },
  rows: { remove: 'Haal weg', removed: (name: string) => `${name} is weggehaald.`, nameless: 'De regel', back: 'Zet terug', nameMissing: 'Vul een naam in.' },
}

export const sheetWords: Readonly<Record<SheetName, { title: string; lead: string }>> = {
  start: { title: 'Voordat je begint', lead: 'Vijf dingen om vooraf na te gaan. Met één organisatie zijn de eerste twee genoeg.' },
  partners: { title: 'Wie horen erbij?', lead: 'De organisaties en mensen die ertoe doen. Denk aan wie de inhoud kent, wie beslist en wie anderen meekrijgt.' },
  ambitie: { title: 'Onze ambitie', lead: 'Een ambitie is meer dan een zin: belofte × commitment × doen. Ontbreekt er één, dan blijft er niets over.' },
  afspraken: { title: 'Afspraken van het netwerk', lead: 'Acht kopjes om samen af te spreken. Kort mag; aanvullen kan altijd.' },
  werkgroep: { title: 'Werkgroep', lead: 'Een kleinere groep doet het werk. De anderen blijven op de hoogte.' },
  bundelen: { title: 'Wie bundelt de bevindingen?', lead: 'Na een meting legt iemand de bevindingen van alle organisaties bij elkaar.' },
}

export const joiningTexts = {
  title: 'Deelname bevestigd',
  lead: 'Elke organisatie bevestigt op papier of per mail dat zij meedoet, en of haar antwoorden meetellen in cijfers over het netwerk.',
  organisation: 'Organisatie',
  part: 'Doet mee als',
  confirmed: 'Bevestigd op',
  by: 'Getekend door',
  none: 'nog niet bevestigd',
  withdrawn: (day: string) => `ingetrokken op ${day}`,
  record: 'Leg vast',
  recordOf: (name: string) => `Leg de bevestiging vast van ${name}`,
  count: (joined: number, all: number) => `${joined} van ${all} organisaties ${joined === 1 ? 'heeft' : 'hebben'} de deelname bevestigd.`,
  empty: 'Er zijn nog geen organisaties.',
}

export const agreementWords: Readonly<Record<One<typeof agreementHeadings>, Heading>> = {
  ambition: { title: 'Ambitie', help: 'Waar gaan we samen voor?' },
  steps: { title: 'Stappen', help: 'Welke stappen zetten we, en in welke volgorde?' },
  whoDoesWhat: { title: 'Wie doet wat', help: 'Rollen en taken van elke organisatie.' },
  together: { title: 'Wat we samen doen', help: 'Bijvoorbeeld scholing, overleg over vragen, een gezamenlijk protocol.' },
  implementing: { title: 'Wie voert de leidraad in', help: 'Welke organisaties werken met de leidraad?' },
  others: { title: 'Wat de anderen doen', help: 'Bijvoorbeeld signaleren, verwijzen, meedenken.' },
  timeline: { title: 'Tijdlijn', help: 'Wanneer doen we wat? Houd ruimte over.' },
  organisation: { title: 'Hoe we het regelen', help: 'Overleggen, informatie delen, privacy en hoe we de voortgang volgen.' },
}

export const ambitionWords: Readonly<Record<One<typeof ambitionParts>, Heading>> = {
  promise: { title: 'Belofte', help: 'Wat beloven we jongeren en hun naasten?' },
  commitment: { title: 'Commitment', help: 'Waar binden we ons aan, ook als het tegenzit?' },
  doing: { title: 'Doen', help: 'Wat doen we echt, en wanneer?' },
}

export const bundlingWords: Readonly<Record<One<typeof bundlingParts>, Heading>> = {
  who: { title: 'Wie', help: 'Naam en functie.' },
  how: { title: 'Hoe', help: 'Wat levert elke organisatie aan, en hoe?' },
  when: { title: 'Wanneer', help: 'Wanneer ligt het er, en wanneer bespreken we het?' },
}

export const startWords: Readonly<Record<One<typeof startItems>, Heading>> = {
  clientenraad: { title: 'Praat de cliëntenraad of jongerenraad mee?', help: 'Vertel wat jullie van plan zijn en vraag wat zij belangrijk vinden.' },
  gemeente: { title: 'Weet je wat de gemeente al doet?', help: 'Wie heeft suïcidepreventie in portefeuille? Bestaat er al een netwerk om bij aan te sluiten?' },
  peilen: { title: 'Is het netwerk voorgesteld en de bereidheid gepeild?', help: 'Wat speelt er bij anderen, hoe zou een netwerk hen helpen, wat hebben zij nodig?' },
  belangen: { title: 'Zijn belangen, rollen en verwachtingen verkend?', help: 'Bijvoorbeeld met stellingen in kleine groepen, een neutrale gespreksleider en een gesprek met allen. Schrijf op wat eruit kwam.' },
  aftrap: { title: 'Is er een aftrap gepland of geweest?', help: 'Met wie, wanneer, en met welk programma?' },
}
export const startStateWords: Readonly<Record<One<typeof startStates>, string>> = { open: 'Nog niet', done: 'Ja, gedaan', 'not-needed': 'Niet nodig' }
export const startNote = 'Notitie'

export const kindOfPartner: Readonly<Record<StakeholderKind, string>> = {
  jongeren: 'Jongeren',
  naasten: 'Ouders en naasten',
  jeugdhulp: 'Jeugdhulp',
  'jeugd-ggz': 'Jeugd-ggz',
  wijkteam: 'Wijkteam of jeugdteam',
  school: 'School',
  huisarts: 'Huisarts en praktijkondersteuner',
  ggd: 'GGD en jeugdgezondheidszorg',
  gemeente: 'Gemeente',
  jeugdbescherming: 'Jeugdbescherming',
  crisisdienst: 'Crisisdienst',
  ziekenhuis: 'Ziekenhuis',
  jongerenwerk: 'Jongerenwerk en sport',
  politie: 'Politie',
  ervaringsdeskundigen: 'Ervaringsdeskundigen',
  anders: 'Anders',
}
export const weightWords: Readonly<Record<One<typeof weights>, string>> = { unknown: 'Weten we niet', little: 'Weinig', some: 'Enigszins', much: 'Veel' }
export const partWords: Readonly<Record<One<typeof networkParts>, string>> = { undecided: 'Nog niet besproken', implementing: 'Voert de leidraad in', gatekeeper: 'Signaleert en verwijst', none: 'Geen van beide' }

export const partnerTexts = {
  name: 'Organisatie, of iemands functie',
  kind: 'Soort',
  influence: 'Invloed',
  interest: 'Belang',
  part: 'Rol in het netwerk',
  note: 'Notitie',
  add: 'Voeg een partner toe',
  row: (number: number) => `Partner ${number}`,
  none: 'Nog geen partners in de lijst.',
  missing: { title: 'Wie missen er misschien?', text: (kinds: string) => `Nog niet in de lijst: ${kinds}. Horen zij erbij?` },
  table: 'Partners',
}

export const workingGroupTexts = {
  name: 'Naam',
  organisation: 'Organisatie',
  task: 'Taak of functie',
  add: 'Voeg iemand toe',
  row: (number: number) => `Lid ${number}`,
  none: 'Nog niemand in de werkgroep.',
  informing: 'Hoe blijven de anderen op de hoogte?',
  informingHelp: 'Bijvoorbeeld een bericht na elk overleg, of een bijeenkomst per kwartaal.',
  table: 'Leden van de werkgroep',
}

export const leaderTexts = {
  title: 'Projectleiders',
  lead: 'Wie trekken de invoering? Eén is genoeg om te beginnen, met twee ligt het werk niet stil. Dit zijn alleen namen; toegang tot de werkplek regel je apart.',
  name: 'Naam',
  role: 'Functie',
  roleHelp: 'Mag leeg blijven.',
  add: 'Voeg een projectleider toe',
  row: (number: number) => (number === 1 ? 'Eerste projectleider' : 'Tweede projectleider'),
  none: 'Er is nog niemand genoemd.',
  save: 'Bewaar de projectleiders',
  saved: 'De projectleiders zijn bewaard.',
}
