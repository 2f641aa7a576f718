import { noAnswers, today, addDays, addMonths, type FeedbackMeeting, type RecordContent, type ResultPage } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'

const by = 'Demo'
const told = 'Jeugdhulp De Linde'

/** What was said in the meeting of the largest organisation about the last wave, what was chosen there, what its board is asked, and what young people can read about it. */
export async function demoMeeting({ records, organisations, waves }: Pick<Store, 'records' | 'organisations' | 'waves'>, project: string): Promise<void> {
  const organisation = (await organisations.list(project)).find(({ name }) => name === told)?.id
  const wave = (await waves.list(project)).at(-1)?.number
  if (organisation === undefined || wave === undefined) return
  const keep = async (written: RecordContent): Promise<string> => (await records.create(project, organisation, written, by)).id
  const meeting = await keep({ kind: 'feedback-meeting', content: meetingOf(wave) })
  const improvement = await keep({
    kind: 'improvement',
    content: {
      state: 'chosen',
      criterion: 'contact-en-continuiteit',
      catalogue: null,
      title: 'Naasten weten wie zij kunnen bellen, ook ’s avonds en in het weekend',
      why: 'Ouders zeiden dat zij het nummer pas kregen toen het al misging.',
      evidence: [{ of: 'record', record: meeting, part: 'choose' }, { of: 'figure', organisation, analysis: 'on-one-page', role: null, criterion: 'contact-en-continuiteit', wave }],
      joint: false,
      droppedBecause: '',
    },
  })
  const action = await keep({
    kind: 'action',
    content: {
      what: 'Bij de start krijgt elk gezin een kaart met wie zij wanneer kunnen bellen',
      catalogue: null,
      criterion: 'contact-en-continuiteit',
      improvement,
      goal: 'Elk gezin heeft de kaart in de eerste week.',
      owner: 'Teamleider Noord',
      colleague: false,
      partners: [],
      joint: false,
      term: addMonths(today(), 2),
      round: wave,
      state: 'started',
      stoppedBecause: '',
      quickWin: true,
      staysBy: 'De kaart zit in de map die elk gezin bij de start krijgt.',
      monitor: 'Projectleider',
      indicator: null,
      result: '',
    },
  })
  await keep({
    kind: 'board-page',
    content: {
      wave,
      why: 'Jongeren en ouders vertelden ons drie keer wat zij nodig hebben. Veel gaat goed. Nu kunnen we laten zien dat we luisteren.',
      ask: 'Vier uur per week voor twee mensen die de invoering trekken, ook volgend jaar.\nEen besluit over bereikbaarheid buiten kantoortijd, voor alle teams hetzelfde.',
      returnOn: addMonths(today(), 3),
    },
  })
  await keep({ kind: 'result-page', content: pageForYouth(wave, action) })
  await keep({ kind: 'result-page', content: { ...pageForParents(wave, action), expectedOn: addDays(today(), 21) } })
}

function meetingOf(wave: number): FeedbackMeeting {
  const answers = noAnswers()
  return {
    wave,
    on: addDays(today(), -7),
    who: ['Twee teamleiders', 'Gedragswetenschapper', 'Ervaringsdeskundige', 'Twee jongeren van de jongerenraad', 'Projectleider'],
    answers: {
      ...answers,
      who: { recognise: 'Ja. In Team Zuid deden minder mensen mee, daar was het druk.', cause: '', want: 'Volgende keer de vragenlijst in het teamoverleg invullen.' },
      strong: { recognise: 'Ja, aan het samen maken van een plan werken we al twee jaar.', cause: 'Iedereen volgde de scholing, en het plan staat in de werkinstructie.', want: 'Dit vasthouden, ook voor nieuwe collega’s.' },
      different: { recognise: 'De jongeren herkennen het meteen, de managers schrikken ervan.', cause: 'We denken dat we het vertellen, maar het komt niet aan.', want: 'Aan ouders vragen welke woorden wel aankomen.' },
      choose: { recognise: '', cause: '', want: 'Eén ding goed doen: bereikbaar zijn.' },
    },
  }
}

const pageForYouth = (wave: number, action: string): ResultPage => ({
  wave,
  audience: 'youth',
  state: 'public',
  expectedOn: null,
  said: [
    { text: 'Dit gaat volgens jullie het best: samen een plan maken voor als het niet goed gaat.', figure: { criterion: 'veiligheidsplan', role: 'youth' } },
    { text: 'Dit kan volgens jullie beter: contact houden, ook als er iets verandert.', figure: { criterion: 'contact-en-continuiteit', role: 'youth' } },
  ],
  doing: [
    { text: 'Je krijgt een kaart. Daarop staat wie je kunt bellen, ook in het weekend.', action },
    { text: 'Krijg je een nieuwe hulpverlener? Dan maak je eerst samen kennis.', action: null },
  ],
  notYet: [{ text: 'Elke avond dezelfde hulpverlener spreken.', why: 'Daar hebben we nog niet genoeg mensen voor. We praten er in de zomer weer over.' }],
  thanks: 'Dank je wel voor het meedoen. Nu weten we meer.',
})

const pageForParents = (wave: number, action: string): ResultPage => ({
  wave,
  audience: 'parent',
  state: 'draft',
  expectedOn: null,
  said: [{ text: 'Dit kan volgens u beter: weten wie u kunt bellen, ook in het weekend.', figure: { criterion: 'contact-en-continuiteit', role: 'parent' } }],
  doing: [{ text: 'U krijgt bij de start een kaart. Daarop staat wie u kunt bellen.', action }],
  notYet: [],
  thanks: 'Dank u wel voor het meedoen. Nu weten we meer.',
})
