import type { Finding } from '@leidraadspiegel/schema'

/** Words of the page on which an organisation shares findings with its network. */
export const sharingTexts = {
  title: (organisation: string) => `Deel bevindingen: ${organisation}`,
  tab: 'Deel bevindingen',
  lead: 'Jullie kiezen zelf wat andere organisaties te lezen krijgen. Er gaat niets vanzelf. Je ziet eerst precies wat de anderen zien. Intrekken kan altijd.',
  anyWay: 'Ook als jullie alleen gesprekken voerden, of met een ander instrument maten. Zet er dan zelf bij wat jullie vonden.',
  careful: 'Schrijf over het werk, in één regel. Nooit over een jongere of ouder, geen namen, geen letterlijke uitspraken.',
  back: 'Terug naar het netwerk',
  notBundled: 'Er is geen toestemming om te bundelen. Wat jullie delen, telt pas mee als die er is.',
  toConsent: 'Naar de toestemming',
  choose: { title: '1. Kies wat jullie delen', found: 'Gekozen verbeterpunten', none: 'Er staan nog geen gekozen verbeterpunten klaar om te delen. Zet hieronder zelf iets op de lijst.', added: 'Zelf op de lijst gezet' },
  line: 'In één regel',
  lineOf: (title: string) => `In één regel: ${title}`,
  lineMissing: 'Schrijf één regel.',
  takeOff: 'Haal van de lijst',
  takeOffOf: (title: string) => `Haal van de lijst: ${title}`,
  add: {
    title: 'Zet zelf iets op de lijst',
    of: 'Wat is het?',
    criterion: 'Over welk onderwerp?',
    noCriterion: 'Geen van deze onderwerpen',
    pointTitle: 'Hoe heet het verbeterpunt?',
    pointMissing: 'Geef het verbeterpunt een naam.',
    catalogue: 'Welk verbeterpunt?',
    own: 'In eigen woorden',
    answer: 'Hoe staat het ervoor in jullie protocol?',
    theme: 'Welk thema?',
    source: 'Waar hebben jullie dit vandaan?',
    submit: 'Zet op de lijst',
    already: 'Dit delen jullie al, of het staat al op de lijst.',
  },
  preview: {
    title: '2. Dit zien anderen',
    nothing: 'Je koos nog niets. Er is dus niets te zien.',
    text: 'Precies dit, en niets anders, is te lezen voor wie de andere organisaties van dit netwerk leidt:',
    name: (name: string) => `Met de naam ${name} erbij. Iedereen die deelt, gaf daar toestemming voor. Trekt een van hen die in, dan verdwijnen alle namen.`,
    noName: 'Zonder de naam van jullie organisatie. Bij weinig organisaties kunnen anderen soms toch raden van wie het is.',
    three: 'Het is te zien zodra drie organisaties hierover delen. De coördinator van dit project kan het eerder zien.',
    share: (count: number) => (count === 1 ? 'Deel deze bevinding' : `Deel deze ${count} bevindingen`),
    busy: 'Bezig met delen …',
    shared: (count: number) => (count === 1 ? 'Eén bevinding is gedeeld.' : `${count} bevindingen zijn gedeeld.`),
    sure: 'Niemand is te herkennen: deel',
    about: (title: string) => `Dit ging niet: ${title}`,
  },
  kept: {
    title: 'Wat jullie delen',
    none: 'Jullie delen nog niets.',
    since: (day: string, name: string) => `Sinds ${day}, door ${name}.`,
    from: (source: string) => `Uit: ${source}.`,
    withdraw: 'Trek in',
    withdrawOf: (title: string) => `Trek in: ${title}`,
    withdrawn: 'Ingetrokken',
    withdrawnTitle: 'Ingetrokken',
    again: 'Deel opnieuw',
    againOf: (title: string) => `Deel opnieuw: ${title}`,
    confirm: {
      title: 'Deze bevinding intrekken?',
      text: 'Andere organisaties zien haar meteen nergens meer, en ze telt niet meer mee.',
      resting: (what: string) => `Het netwerk bouwde hierop verder: ${what}. Dat blijft staan; wie het netwerk coördineert, krijgt te zien dat een bevinding is ingetrokken.`,
      yes: 'Ja, trek in',
    },
    done: 'De bevinding is ingetrokken. Anderen zien haar niet meer.',
    sharedAgain: 'De bevinding is weer gedeeld.',
  },
}

export const sourceWords: Readonly<Record<Finding['source'], string>> = {
  questionnaire: 'de vragenlijsten hier',
  conversation: 'gesprekken',
  scan: 'de protocolscan',
  'other-tool': 'een ander instrument',
  'joint-answer': 'een gezamenlijk antwoord van het management',
}

/** Why the server did not take a finding. */
export const findingComplaints: Readonly<Record<string, string>> = { 'shared-twice': 'Dit delen jullie al. Trek het eerst in, of verander wat er staat.' }
