import type { ConversationCount, ConversationSide } from '@leidraadspiegel/schema'

type TalkedTo = 'professional' | 'manager' | 'youth' | 'parent'

/** Words of what is known besides the questionnaires: conversations, the protocolscan, a joint answer and own figures. */
export const evidenceTexts = {
  title: 'Bevindingen',
  lead: 'Wat jullie weten naast de vragenlijsten: uit gesprekken, uit de protocolscan, uit een gezamenlijk antwoord en uit eigen cijfers. Het staat bij de uitkomsten, met erbij waar het vandaan komt. In de scores van mensen telt het nooit mee.',
  organisation: 'Organisatie',
  noOrganisation: { title: 'Nog geen organisatie', text: 'Bevindingen horen bij een organisatie. Zet er eerst een in dit project.', action: 'Organisatie toevoegen', wait: 'De coördinator zet organisaties in dit project.' },
  firstWave: 'Nulmeting',
  wave: 'Bij welke meting hoort dit?',
  waveOf: (number: number, title: string) => `Meting ${number}: ${title}`,
  back: 'Alle bevindingen',
  noPeople: 'Schrijf geen namen op, geen verhaal van één mens en niets waaraan iemand te herkennen is.',
  readers: (name: string) => `De projectleiders van ${name} en de coördinator kunnen dit lezen. Wie de uitkomsten van ${name} mag zien, ziet het daar ook. Andere organisaties niet.`,
  change: 'Wijzig',
  changeOf: (title: string) => `Wijzig: ${title}`,
  look: 'Bekijk of wijzig',
  subject: 'Onderwerp',
  whichSubject: 'Kies een onderwerp',
}

export const conversationTexts = {
  title: 'Gesprekken',
  lead: 'Schrijf per ronde op wat je hoorde: over medewerkers, leidinggevenden, jongeren of ouders samen. Nooit per gesprek.',
  none: 'Er zijn nog geen gesprekken opgeschreven.',
  add: 'Schrijf een gespreksronde op',
  heading: (who: string) => `Wat hoorden jullie van ${who}?`,
  guide: { title: 'Gespreksleidraad', lead: 'Lees of print de vragen voor een gesprek:', of: { professional: 'met medewerkers', manager: 'met leidinggevenden', youth: 'met jongeren', parent: 'met ouders en naasten' } satisfies Record<TalkedTo, string>, print: 'Print deze bladzijde', room: 'Ruimte voor aantekeningen. Neem alleen over wat voor de hele ronde geldt.' },
  role: 'Met wie spraken jullie?',
  roles: { professional: 'Medewerkers', manager: 'Leidinggevenden', youth: 'Jongeren', parent: 'Ouders en naasten' } satisfies Record<TalkedTo, string>,
  count: 'Hoeveel gesprekken waren dat?',
  counts: { '1-2': '1 of 2 gesprekken', '3-5': '3 tot 5 gesprekken', '6-10': '6 tot 10 gesprekken', more: 'meer dan 10 gesprekken' } satisfies Record<ConversationCount, string>,
  countHelp: 'Een groepsgesprek telt voor één gesprek.',
  agreed: 'Op welke dag had iedereen de tekst gelezen en vond die goed?',
  agreedHelp: 'Bij 1 of 2 gesprekken is uit de tekst snel op te maken wie het zei. Laat ze eerst lezen wat hier komt te staan.',
  agreedMissing: 'Vul de dag in waarop iedereen de tekst las en goed vond. Is dat er nog niet? Bewaar hem dan nog niet.',
  agreedOn: (day: string) => `gelezen en akkoord op ${day}`,
  dayAhead: 'Kies vandaag of een dag die is geweest.',
  rules: { title: 'Lees dit voordat je schrijft' },
  ownWords: 'Schrijf in je eigen woorden op wat vaker terugkwam. Neem niets letterlijk over.',
  sides: { good: 'Wat gaat goed?', better: 'Wat kan beter?', wish: 'Wat is de wens?' } satisfies Record<ConversationSide, string>,
  sidesShort: { good: 'Gaat goed', better: 'Kan beter', wish: 'Wens' } satisfies Record<ConversationSide, string>,
  subjects: 'Wat hoorden jullie, per onderwerp?',
  subjectsHelp: 'Open een onderwerp waar het over ging. De andere laat je dicht.',
  written: 'ingevuld',
  subjectsWritten: (count: number) => (count === 1 ? '1 onderwerp' : `${count} onderwerpen`),
}

export const statementTexts = {
  scan: {
    title: 'Protocolscan',
    lead: 'Vul met twee tot vijf mensen in hoe het op papier geregeld is, en waaruit dat blijkt. Eén antwoord waar jullie het over eens zijn.',
    heading: 'Protocolscan',
    result: 'Bekijk de uitkomst',
    fill: 'Vul de scan in',
    ready: 'We zijn klaar met deze scan',
    readyHelp: 'Dan komt hij bij de uitkomsten te staan. Wijzigen kan daarna ook nog.',
  },
  'management-answer': {
    title: 'Samen ingevuld door het managementteam',
    lead: 'Voor een team van leidinggevenden dat te klein is om apart te laten zien. Jullie vullen de vragen voor managers één keer samen in, met de naam van de organisatie erbij. Het staat naast de cijfers en telt er niet in mee.',
    heading: 'Samen ingevuld',
    result: 'Bekijk het bij de uitkomsten',
    fill: 'Vul samen in',
    ready: 'We zijn klaar met dit antwoord',
    readyHelp: 'Dan komt het bij de uitkomsten te staan. Wijzigen kan daarna ook nog.',
  },
  notBegun: 'Nog niet begonnen',
  halfway: (done: number, of: number) => `${done} van ${of} vragen ingevuld, nog niet klaar`,
  finished: (day: string) => `Klaar op ${day}`,
  goOn: 'Ga verder',
  fillOf: (what: string, wave: string) => `${what}: ${wave}`,
  startFrom: (wave: string) => `Begin met de antwoorden van ${wave}`,
  started: (wave: string) => `Hieronder staan de antwoorden van ${wave}. Loop ze na en pas aan wat veranderde. Er is nog niets bewaard.`,
  team: 'Wie vulden dit samen in?',
  teamHelp: 'Een functie per regel, geen namen. Bijvoorbeeld: projectleider, gedragswetenschapper, lid van de cliëntenraad.',
  teamMissing: 'Noem minstens twee functies: dit is een gezamenlijk antwoord.',
  progress: (done: number, of: number) => `${done} van ${of} vragen ingevuld`,
  pageProgress: (done: number, of: number) => `${done} van ${of}`,
  pages: 'Naar een onderwerp',
  halfKept: 'Halverwege stoppen kan: bewaar, en ga later verder.',
  save: 'Bewaar',
  clear: 'Wis dit antwoord',
}

export const ownFigureTexts = {
  title: 'Eigen cijfers',
  lead: 'Een getal dat jullie zelf al hebben, bij een onderwerp: uit een tevredenheidsmeting, een steekproef in dossiers of jullie eigen registratie.',
  none: 'Er zijn nog geen eigen cijfers opgeschreven.',
  add: 'Schrijf een eigen cijfer op',
  heading: 'Eigen cijfer',
  number: 'Getal',
  numberHelp: 'Bijvoorbeeld 72 of 7,4.',
  numberError: 'Vul een getal in, bijvoorbeeld 72 of 7,4.',
  unit: 'Wat telt dit getal?',
  unitHelp: 'Bijvoorbeeld: procent van de dossiers, rapportcijfer, medewerkers.',
  unitError: 'Vul in wat het getal telt.',
  source: 'Waar komt het vandaan?',
  sourceHelp: 'Bijvoorbeeld: steekproef van 40 dossiers.',
  sourceError: 'Vul in waar het getal vandaan komt.',
  date: 'Van welke dag?',
  dateError: 'Kies vandaag of een dag die is geweest.',
  line: 'Wat zegt dit getal, in één zin?',
  lineError: 'Schrijf één zin over dit getal.',
  subjectError: 'Kies een onderwerp.',
  noIncidents: 'Tel hier geen suïcides of pogingen, en niet minder dan 10 mensen.',
}

export const besideTexts = {
  title: 'Wat weten jullie nog meer?',
  lead: 'Dit komt niet uit de vragenlijsten en telt niet mee in de scores.',
  marks: { conversations: 'uit gesprekken', 'own-figure': 'eigen cijfer', 'management-answer': 'samen ingevuld' },
  conversations: (who: string, count: string) => `${who}, ${count}`,
  written: (name: string, day: string) => `${name}, ${day}`,
  to: 'Waar dit is opgeschreven',
  toOf: (what: string, subject: string) => `Waar dit is opgeschreven: ${what}, ${subject}`,
  of: (day: string, source: string) => `${source}, ${day}`,
  how: (count: number) => (count === 1 ? 'Over 1 onderwerp' : `Over ${count} onderwerpen`),
}

/** Why something was not taken. */
export const evidenceComplaints: Readonly<Record<string, string>> = {
  'organisation-missing': 'Kies een organisatie.',
  'round-twice': 'Van deze groep staat bij deze meting al een ronde. Vul die aan.',
  'agreement-missing': conversationTexts.agreedMissing,
  'day-ahead': conversationTexts.dayAhead,
  'nothing-written': 'Vul eerst iets in.',
  'subject-twice': 'Een onderwerp staat er twee keer.',
  'statement-twice': 'Voor deze meting is dit al ingevuld. Ga daar verder.',
  'team-missing': statementTexts.teamMissing,
  'unknown-version': 'Deze versie van de vragenlijst is er niet meer. Laad de bladzijde opnieuw.',
  'answer-too-long': 'Een van de teksten is te lang. Maak die korter.',
  'answer-hidden': 'Een van de antwoorden hoort bij een vraag die niet wordt gesteld. Laad de bladzijde opnieuw.',
  'incidents-counted': 'Tel hier geen suïcides, pogingen, incidenten of sterfgevallen. Een eigen cijfer gaat over het werk.',
  'few-people': 'Dit zijn minder dan 10 mensen. Zo’n klein aantal kan laten zien om wie het gaat. Schrijf er een percentage op of laat het weg.',
}

/** How each is called in a list. */
export const evidenceTitles = {
  conversations: (role: TalkedTo, wave: number) => `Gesprekken met ${evidenceRoles[role]} bij meting ${wave}`,
  scan: (wave: number) => `Protocolscan bij meting ${wave}`,
  'management-answer': (wave: number) => `Gezamenlijk antwoord bij meting ${wave}`,
}

const evidenceRoles: Readonly<Record<TalkedTo, string>> = { professional: 'medewerkers', manager: 'leidinggevenden', youth: 'jongeren', parent: 'ouders en naasten' }
