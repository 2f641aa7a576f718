import type { Mark } from '../redaction.ts'
import type { OpenQuestion } from '../text-queries.ts'

/** Words of the open answers: which there are, reading them, and what was released. */
export const openAnswerTexts = {
  tab: 'Open antwoorden',
  title: 'Open antwoorden',
  lead: 'Wat mensen in hun eigen woorden schreven. Iemand leest elke tekst eerst en haalt weg wat een mens herkenbaar maakt. Pas daarna kan iedereen in dit project hem lezen.',
  rules: 'Een vraag is te lezen als er bij één organisatie minstens 10 teksten zijn. Bij minder leest niemand ze, ook wij niet. Teksten staan los van alle andere antwoorden en in willekeurige volgorde. We tonen ze nooit voor het hele netwerk.',
  none: { title: 'Nog geen open antwoorden', text: 'Open antwoorden komen er als je een meting publiceert. Tot die tijd kan niemand ze lezen.' },
  fieldwork: (wave: string, role: string) => `${wave}, ${role}`,
  toDo: (count: number) => (count === 0 ? 'niets te doen' : count === 1 ? '1 vraag voor jou' : `${count} vragen voor jou`),
  deleteOn: (day: string) => `Wat op ${day} niet is vrijgegeven, verwijderen we voorgoed.`,
  twoReaders: 'Teksten van jongeren lezen twee mensen, elk met een eigen account.',
  tooFew: (names: string) => `Minder dan 10 teksten bij elke vraag: ${names}. Niemand kan deze teksten lezen.`,
  fewAt: (questions: string) => `Minder dan 10 teksten bij ${questions}. Niemand kan deze teksten lezen.`,
  noneShown: 'Hier is geen organisatie met eigen uitkomsten. Daarom zijn er geen teksten te lezen.',
  read: 'Lees de teksten',
  readOf: (question: string, organisation: string) => `Lees de teksten: ${question} (${organisation})`,
  show: 'Bekijk wat is vrijgegeven',
  showOf: (question: string, organisation: string) => `Bekijk wat is vrijgegeven: ${question} (${organisation})`,
  link: 'Lees wat mensen zelf schreven',
  worry: {
    title: 'Maak je je zorgen door een tekst?',
    text: 'Je weet niet wie dit schreef. Ga daar ook niet naar zoeken. Volg het signaalprotocol van je organisatie en bespreek de tekst met de aandachtsfunctionaris, zonder hem door te sturen. Je hoeft dit niet alleen te dragen:',
  },
  reading: {
    title: 'Teksten lezen',
    back: 'Naar alle open antwoorden',
    progress: (place: number, total: number) => `Tekst ${place} van ${total}`,
    progressLabel: 'Hoever je bent',
    again: 'Iemand anders heeft deze tekst al gelezen en zou hem zo laten zien. Kijk of er nog iets in staat dat een mens herkenbaar maakt.',
    text: 'De tekst',
    proposals: 'Maakt dit iemand herkenbaar?',
    proposalsLead: 'Dit vond het programma. Het mist ook dingen: lees zelf mee.',
    nothing: 'Het programma vond niets. Lees zelf mee: kan een collega of ouder raden wie dit schreef, of over wie het gaat?',
    strike: 'Streep weg',
    strikeOf: (piece: string, kind: string) => `Streep weg: ${piece} (${kind})`,
    strikeAll: 'Streep alles weg',
    struck: (piece: string) => `‘${piece}’ is weggestreept.`,
    struckAll: 'Alles is weggestreept.',
    edit: 'Zo laten we de tekst zien',
    editHelp: 'Je kunt zelf woorden weghalen of veranderen. Laat staan wat de schrijver bedoelt.',
    empty: 'Er staat geen tekst meer. Kies dan ‘Niet laten zien’.',
    release: 'Geef vrij',
    releaseFirst: 'Klaar voor de tweede lezer',
    withhold: 'Niet laten zien',
    final: 'Beide keuzes zijn voorgoed: de tekst zoals hij was, bestaat daarna niet meer.',
    finalFirst: 'De tekst zoals hij was, bestaat daarna niet meer. De tweede lezer krijgt jouw versie.',
    left: (count: number) => (count === 1 ? 'Eén voorstel staat nog in de tekst.' : `${count} voorstellen staan nog in de tekst.`),
    gone: { text: 'Over deze tekst is net al beslist, of de termijn is voorbij. Wat je typte, is niet bewaard.', next: 'Ga verder' },
    done: { title: 'Klaar', text: 'Je hebt alle teksten bij deze vraag gelezen. Dank je wel, dit is zorgvuldig werk.', show: 'Bekijk wat is vrijgegeven' },
    nothingLeft: { title: 'Niets te lezen', text: 'Bij deze vraag is er voor jou nu geen tekst te lezen.' },
  },
  released: {
    count: (released: number, texts: number) => `Vrijgegeven: ${released} van de ${texts} teksten. Ze staan in willekeurige volgorde, los van andere antwoorden.`,
    redacted: 'Een woord tussen haken, zoals [naam], staat voor iets dat we weghaalden. Soms is een tekst iets veranderd, zodat niemand herkenbaar is.',
    none: 'Bij deze vraag is (nog) geen tekst vrijgegeven.',
    few: 'Bij deze vraag zijn er minder dan 10 teksten. Niemand kan ze lezen.',
  },
}

const stateLabels: Readonly<Record<OpenQuestion['state'], string>> = { 'too-few': 'Te weinig teksten', 'to-read': 'Te lezen', 'second-reader': 'Wacht op tweede lezer', unread: 'Termijn voorbij', decided: 'Vrijgegeven' }

export const stateLabel = ({ state, released }: Pick<OpenQuestion, 'state' | 'released'>): string => (state === 'decided' && released === 0 ? 'Niets vrijgegeven' : stateLabels[state])

/** How far a question is, in one sentence. */
export function stateSentence({ state, texts, toRead, toReadAgain, released, unread }: OpenQuestion): string {
  const parts = [
    ...(state === 'to-read' ? [`nog ${toRead} te lezen`] : []),
    ...(toReadAgain > 0 ? [`${toReadAgain} ${toReadAgain === 1 ? 'wacht' : 'wachten'} op een tweede lezer`] : []),
    ...(released > 0 || state === 'decided' ? [`${released} vrijgegeven`] : []),
    ...(unread > 0 ? [`${unread} niet op tijd gelezen en verwijderd`] : []),
  ]
  return `${texts} teksten: ${parts.join(', ')}.`
}

const kinds: Readonly<Record<Mark['kind'], string>> = {
  email: 'e-mailadres',
  phone: 'telefoonnummer',
  link: 'account of website',
  address: 'adres',
  number: 'nummer',
  date: 'datum',
  age: 'leeftijd',
  organisation: 'organisatie',
  place: 'plaats',
  function: 'functie',
  name: 'naam',
}

export const kindWord = ({ kind }: Mark): string => kinds[kind]

/** What stands in the text in the place of what was struck out. */
export const struckWord = (mark: Mark): string => `[${kindWord(mark)}]`
