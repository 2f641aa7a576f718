import type { MeetingQuestion } from '@leidraadspiegel/schema'

export const pilotOnPaper = 'Proefproject: hier mogen verzonnen antwoorden in zitten. Trek geen conclusies uit deze cijfers.'

/** SV-34: on everything that tells results. */
export const subjectsNotReviewed = 'De onderwerpen zijn afgeleid van het stappenplan en het naastendocument van 113. Ze zijn nog niet door 113 getoetst. Leg uw uitkomsten daarom zelf naast de leidraad.'

export const howToRead = 'Een score loopt van 0 tot 100. ‘Past bij’ zegt tussen welke getallen het gemiddelde van deze groep waarschijnlijk ligt. n is het aantal mensen. Zulke cijfers zijn er om over te praten, niet om organisaties te vergelijken.'

export const questionTitles: Readonly<Record<MeetingQuestion, string>> = { recognise: 'Herkennen we dit?', cause: 'Hoe komt het?', want: 'Wat willen we?' }

export const screenTitles = {
  who: 'Wie deden mee, en wat kunnen we niet laten zien?',
  page: 'Alles op één blad',
  strong: 'Hier zijn we sterk',
  different: 'Hier kijken we verschillend',
  together: 'Zo werken we samen',
  choose: 'Kiezen',
} as const

export const handOutWords = {
  title: 'Terugkoppeling: wat zeggen de uitkomsten?',
  lead: (wave: string) => `Dit hoort bij de bijeenkomst over ${wave}. Bij elk onderdeel praten we over drie vragen.`,
  nothing: 'Voor deze keuze is niets gepubliceerd. Praat dan over de protocolscan en over wat jullie in gesprekken hoorden.',
  invited: (n: string, of: string, share: string) => `${n} van de ${of} uitgenodigde mensen (${share})`,
  tookPart: (n: string) => `${n} mensen`,
  notShown: (who: string) => `Er staan hier geen uitkomsten van ${who}. Niet getoond om deelnemers te beschermen.`,
  subject: 'Onderwerp',
  withheld: 'niet getoond',
  notAsked: '–',
  notAskedKey: '– is niet gevraagd aan deze groep. ‘Niet getoond’ is om deelnemers te beschermen.',
  strongMeans: 'Bij deze onderwerpen zit geen getoonde groep onder de 50. Wat een groep ‘op orde’ vindt, staat voorop.',
  fewerStrong: (count: number) => (count === 0 ? 'Er is nu geen onderwerp waarop elke getoonde groep op 50 of hoger uitkomt. Dat hoeft geen slecht nieuws te zijn: praat over wat er al wel is.' : `We vonden er ${count === 1 ? 'één' : 'twee'}. Meer onderwerpen voldoen er niet aan.`),
  differentMeans: 'Bij deze vragen is het verschil tussen twee groepen zo groot en zo zeker dat het goed is erover te praten. Wie gelijk heeft, zegt het niet.',
  fewerDifferent: (count: number) => (count === 0 ? 'We vonden geen verschil dat groot en zeker genoeg is om hier te noemen.' : `We vonden er ${count === 1 ? 'één' : 'twee'}.`),
  differ: (one: string, other: string) => `${one} naast ${other}`,
  noNetwork: 'Samenwerking in een netwerk meten we pas als er minstens drie organisaties meedoen. Praat hier over de partners met wie jullie nu werken.',
  noPartners: 'Er zijn nog geen gepubliceerde antwoorden van partners in het netwerk. Praat hier over wat jullie zelf merken.',
  going: (mean: string, n: string, questions: string | null) => `gemiddeld ${mean} (${n}${questions === null ? '' : `; per vraag ${questions}`})`,
  obstacle: (share: string) => `staat in de weg: ${share}`,
  chance: (share: string) => `kans: ${share}`,
  togetherMeans: 'Per thema: het gemiddelde van de vragen (0 tot 100), en welk deel van de partners het ziet als iets dat in de weg staat of als kans.',
  chosen: 'Gekozen in de bijeenkomst',
  noneChosen: 'Hier is nog niets gekozen.',
  own: 'eigen',
  joint: 'samen met anderen',
  owner: (name: string) => `Wie: ${name}`,
  term: (day: string) => `Klaar: ${day}`,
  monitor: (name: string) => `Wie volgt het: ${name}`,
  was: (day: string, who: string) => (who === '' ? `De bijeenkomst was op ${day}.` : `De bijeenkomst was op ${day}. Er waren: ${who}.`),
}

export const boardWords = {
  title: 'Voor het bestuur: waar staan we, en wat vragen we?',
  why: 'Waarom dit ertoe doet',
  strong: 'Wat het best gaat',
  attention: 'Wat aandacht vraagt',
  noAttention: 'We vonden geen onderwerp met een reden om er extra naar te kijken.',
  noStrong: 'Er is nu geen onderwerp waarop elke getoonde groep op 50 of hoger uitkomt.',
  moreReasons: (count: number) => (count === 1 ? 'Er is nog 1 andere reden.' : `Er zijn nog ${count} andere redenen.`),
  ask: 'Wat we van het bestuur vragen',
  noAsk: 'Dit is nog niet ingevuld.',
  return: 'Wanneer we terugkomen',
  returnOn: (day: string) => `We komen hier op ${day} op terug.`,
  noDay: 'De dag is nog niet afgesproken.',
  decide: 'De redenen komen uit de antwoorden. Mensen beslissen wat aandacht krijgt, het systeem niet.',
}

export const municipalityWords = {
  title: 'Voor de gemeente: zo staat het netwerk ervoor',
  lead: (organisations: string, wave: string) => `${organisations} werken samen aan suïcidepreventie bij jongeren. Dit blad gaat over het netwerk als geheel, na ${wave}. Het zegt niets over één organisatie.`,
  tookPart: 'Wie deden mee',
  strong: 'Wat in het netwerk het best gaat',
  together: 'Hoe het samenwerken gaat',
  actions: 'Wat we samen doen',
  noActions: 'Er zijn nog geen gezamenlijke acties vastgelegd.',
  states: { planned: 'gepland', started: 'bezig', done: 'gedaan', stopped: 'gestopt' },
  nothing: 'Over het netwerk is nog niets gepubliceerd.',
}
