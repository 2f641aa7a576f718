import type { FindingAbout, ObstacleTheme } from '@leidraadspiegel/schema'
import { themeWords } from './coding.ts'

const organisations = (count: number, of: number): string => `${count} van de ${of} organisaties`

/** Words of what organisations of a network tell each other. */
export const networkTexts = {
  title: 'Netwerk',
  lead: 'Wat organisaties uit eigen beweging met elkaar delen. We tellen organisaties, geen mensen, en zetten ze nooit op volgorde.',
  subjects: 'De onderwerpen zijn afgeleid van het stappenplan en het naastendocument van 113. Ze zijn nog niet door 113 getoetst. Leg de uitkomsten daarom zelf naast de leidraad.',
  shaken: { title: 'Een organisatie heeft een bevinding ingetrokken', text: (what: string) => `Hierop rustte: ${what}. Kijk samen of dat nog klopt.`, one: (kind: string, title: string) => `${kind} ‘${title}’` },
  own: {
    title: 'Wat jullie delen',
    shared: (count: number) => (count === 0 ? 'Nog niets gedeeld.' : count === 1 ? '1 bevinding gedeeld.' : `${count} bevindingen gedeeld.`),
    share: 'Deel bevindingen',
    shareOf: (name: string) => `Deel bevindingen: ${name}`,
    notBundled: 'Telt nog niet mee: er is geen toestemming om te bundelen.',
    consent: 'Naar de toestemming',
    consentOf: (name: string) => `Naar de toestemming: ${name}`,
  },
  improvements: { title: 'Verbeterpunten', lead: (of: number) => `${of} organisaties deelden wat zij beter willen.`, chose: (count: number, of: number) => `${organisations(count, of)} ${count === 1 ? 'koos' : 'kozen'}`, other: (criterion: string) => `Iets anders bij ${criterion}`, otherWithout: 'Iets anders' },
  joint: { make: 'Maak er een gezamenlijk verbeterpunt van', makeOf: (title: string) => `Maak er een gezamenlijk verbeterpunt van: ${title}`, made: 'Dit is nu een gezamenlijk verbeterpunt. Het rust op deze bevindingen.', is: 'Dit is een gezamenlijk verbeterpunt van het netwerk.', toPlan: 'Naar het gezamenlijke plan', toPlanOf: (title: string) => `Naar het gezamenlijke plan: ${title}` },
  scan: { title: 'Protocolscan', lead: 'Hoe organisaties hun eigen protocol beoordelen, voor onderwerpen waarover er minstens drie iets deelden.', caption: 'Protocolscan: aantal organisaties per onderwerp', criterion: 'Onderwerp', answers: { present: 'Aanwezig', partly: 'Deels', absent: 'Nog niet' }, of: 'Deelden', none: 'Over geen onderwerp deelden minstens drie organisaties iets.' },
  themes: {
    title: 'Samenwerken: wat staat in de weg, en waar liggen kansen?',
    lead: 'Twee bronnen naast elkaar. We tellen ze niet op: de vragenlijst gaat over antwoorden van mensen, gedeelde bevindingen gaan over organisaties.',
    asked: 'Uit de vragenlijst',
    shared: 'Uit gedeelde bevindingen',
    obstacle: 'Staat in de weg',
    chance: 'Kans',
    share: (share: string, n: number, low: string, high: string) => `${share} noemt dit (n = ${n}; past bij ${low} tot ${high})`,
    notAsked: 'Geen uitkomst te tonen.',
    noneAsked: 'Uit de vragenlijst over samenwerken is hier nog niets te tonen.',
    notShared: 'Nog niet door drie organisaties gedeeld.',
    none: 'Niemand noemde dit.',
    named: (count: number, of: number) => `${organisations(count, of)} ${count === 1 ? 'noemt' : 'noemen'} dit`,
    more: 'Bekijk de uitkomsten over samenwerken',
  },
  lines: (count: number) => (count === 1 ? 'Lees wat deze organisatie erbij schreef' : `Lees de ${count} regels erbij`),
  ownLine: 'van jullie',
  otherwise: (count: number) => (count === 0 ? '' : `${count === 1 ? 'Eén organisatie heeft' : `${count} organisaties hebben`} een of meer bevindingen uit gesprekken, een scan of een ander instrument.`),
  notYet: { title: (what: string) => `${what}: nog geen drie organisaties`, text: 'Zodra drie organisaties hierover iets delen, staat het hier.' },
  talk: {
    title: 'Begin met een gesprek',
    lead: 'Nog geen drie organisaties delen bevindingen. Tellen heeft dan geen zin, samen praten wel. Neem deze vragen mee. Praat over het werk, nooit over een jongere of ouder.',
    print: 'Druk het gespreksformulier af',
    questions: ['Wat gaat bij ons goed rond suïcidepreventie, en wat willen we beter?', 'Op welk onderwerp lijken onze organisaties op elkaar? Waar vullen we elkaar aan?', 'Wat kunnen we samen beter doen dan ieder apart?', 'Wat spreken we af, wie doet het, en wanneer kijken we terug?'],
    theme: (theme: ObstacleTheme) => talkOfTheme[theme],
    obstacle: 'Staat in de weg:',
    chance: 'Kans:',
    noted: 'Onze afspraken:',
  },
  board: {
    title: 'Hoe ver is iedereen?',
    lead: 'Dit gaat over wat er is gedaan, nooit over uitkomsten.',
    caption: 'Stappen per organisatie, op alfabet',
    organisation: 'Organisatie',
    parts: { draagvlak: 'Draagvlak', trekker: 'Trekker', scan: 'Protocolscan', nulmeting: 'Nulmeting', plan: 'Actieplan' },
    states: { planned: 'gepland', open: 'bezig', done: 'klaar' },
    all: (organisations: number) => `Alle ${organisations} samen`,
    count: (done: number, open: number, planned: number) => `${done} klaar, ${open} bezig, ${planned} gepland`,
    few: 'Van andere organisaties zie je hier iets vanaf drie organisaties.',
    steps: 'Naar het stappenplan',
    none: 'Er is nog geen organisatie die de leidraad invoert.',
    scroll: 'Tabel, schuif opzij om alles te zien: hoe ver iedereen is',
  },
  statements: { link: 'Stellingen voor de aftrap', title: 'Stellingen voor de aftrap', lead: 'Knip de kaarten uit en bespreek ze in kleine groepen. Zijn jullie het eens? Waaraan merk je dat? Wat is nodig? Schrijf op wat jullie willen onthouden, en neem het mee naar de ambitie en de afspraken.', print: 'Druk de kaarten af', agree: 'eens', partly: 'deels', disagree: 'oneens', sheets: 'Naar ambitie en afspraken', back: 'Terug naar het netwerk', none: 'Er zijn nog geen stellingen.' },
}

const talkOfTheme: Readonly<Record<ObstacleTheme, string>> = {
  communicatie: 'Vinden we elkaar snel bij zorgen, en horen we terug wat er met een signaal is gedaan?',
  tijd: 'Is er bij iedereen tijd om mee te doen, en past het tempo?',
  rolverdeling: 'Weten we wie wat doet, en wie de regie heeft als meer organisaties betrokken zijn?',
  privacy: 'Weten we wat we mogen delen, en lukt samenwerken binnen die regels?',
  vertrouwen: 'Rekenen we op elkaars afspraken, en kennen we elkaars grenzen?',
}

/** What kind of finding it is, as others read it. */
export const aboutWords: Readonly<Record<FindingAbout['of'], string>> = { improvement: 'Verbeterpunt', scan: 'Protocolscan', obstacle: 'Staat in de weg', chance: 'Kans' }

/** What a finding is about, in a few words. */
export function findingTitle(about: FindingAbout, criterionTitle: (criterion: string) => string): string {
  if (about.of === 'improvement') return `${aboutWords.improvement}: ${about.title}`
  if (about.of === 'scan') return `${aboutWords.scan}: ${criterionTitle(about.criterion)} – ${networkTexts.scan.answers[about.answer].toLowerCase()}`
  return `${aboutWords[about.of]}: ${themeWords[about.theme].toLowerCase()}`
}
