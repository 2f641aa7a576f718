import type { Message } from '../nl.ts'

/** Every text of the page for typing in paper answers. */
export const entryTexts = {
  begin: 'Begin met invoeren',
  beginWith: (form: string): string => `Begin: ${form.toLowerCase()}`,
  busy: 'Een moment …',
  unreachable: 'Er is nu geen goede verbinding. Probeer het zo nog eens. De link blijft werken.',
  position: (number: number, count: number): string => `Vraag ${number} van ${count}`,
  previous: 'Vorige vraag',
  next: 'Verder',
  skipped: 'Niet ingevuld',
  several: 'Er mogen meer vakjes aangekruist zijn. Druk op Enter als je klaar bent.',
  most: (count: number): string => `Meer dan ${count} past hier niet. Zet er eerst een uit.`,
  write: 'Enter gaat verder. Met Shift en Enter begin je een nieuwe regel.',
  choose: 'Kies uit de lijst',
  keys: 'Toetsen: het cijfer van het antwoord. 0 of - als er niets is ingevuld. Pijl naar links om terug te gaan.',
  check: {
    title: 'Kijk het formulier na',
    filled: (filled: number, count: number): string => `${filled} van de ${count} vragen ${filled === 1 ? 'is' : 'zijn'} ingevuld. Klopt het met het papier?`,
    change: (id: string): string => `Wijzig ${id}`,
    nothing: 'niet ingevuld',
    send: 'Versturen',
    discard: 'Gooi dit formulier weg',
  },
  refused: 'Dit antwoord kan zo niet verstuurd worden:',
  sending: { title: 'Het formulier wordt verstuurd', paragraphs: ['Een moment …'] },
  waiting: { title: 'Versturen lukt nog niet', paragraphs: ['Wat je hebt ingevoerd is niet weg. We proberen het vanzelf opnieuw. Laat deze pagina open.'] },
  notSent: { title: 'Versturen lukt nu niet', paragraphs: ['Wat je hebt ingevoerd is niet weg, en telt nooit dubbel. Laat deze pagina open.', 'Is er weer verbinding? Druk dan op Opnieuw versturen.'] },
  sendAgain: 'Opnieuw versturen',
  backToForm: 'Terug naar het formulier',
  saved: { title: 'Opgeslagen', paragraphs: ['Leg dit formulier op de stapel “ingevoerd”.', 'Geen formulieren meer? Dan kun je deze pagina sluiten.'] },
  discarded: { title: 'Weggegooid', paragraphs: ['Er is niets verstuurd en niets bewaard.'] },
  nextForm: 'Volgend formulier',
  nextWith: (form: string): string => `Volgend formulier: ${form.toLowerCase()}`,
}

const notSent = 'Dit formulier is niet verstuurd.'
const notSure = 'We weten niet zeker of dit formulier is aangekomen.'
const keep = `${notSent} Leg het apart en vraag wat je ermee moet doen aan de persoon die je deze link gaf.`
const openAgain = 'Open de hele invoerlink nog een keer.'

const problems: Readonly<Record<string, Message>> = {
  'no-secret': { title: 'De link is niet compleet', paragraphs: ['Dat gebeurt ook als je deze pagina opnieuw hebt geladen.', openAgain] },
  'unknown-link': { title: 'Deze link werkt niet (meer)', paragraphs: ['Misschien is niet de hele link overgenomen, of is de link ingetrokken.', `${openAgain} Lukt het niet? Vraag een nieuwe link aan de persoon die je deze gaf.`] },
  'fieldwork-not-open': { title: 'Invoeren kan nog niet', paragraphs: ['De meting is nog niet geopend. Bewaar de link.'] },
  'fieldwork-paused': { title: 'Invoeren kan nu even niet', paragraphs: ['De meting staat even stil. Wat je hebt ingevoerd is niet weg zolang deze pagina open blijft.'] },
  'fieldwork-closed': { title: 'Invoeren kan niet meer', paragraphs: ['De meting is gesloten.', keep] },
  'survey-replaced': { title: 'Deze vragenlijst is veranderd', paragraphs: [keep, openAgain] },
  'forged-pass': { title: 'Versturen lukt niet met deze link', paragraphs: [keep, openAgain] },
}

/** What is said when the server refuses, by the code of its answer. `unsure`: an earlier attempt may have arrived, so nobody may say that nothing was sent. */
export function entryProblem(code: string, unsure = false): Message {
  const { title, paragraphs } = problems[code] ?? { title: 'Er ging iets mis', paragraphs: ['Dat ligt aan ons. Probeer het zo nog eens.'] }
  return { title, paragraphs: unsure ? paragraphs.map((text) => text.replace(notSent, notSure)) : paragraphs }
}
