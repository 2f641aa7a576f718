import { formatDay } from '../format.ts'
import type { NextKind } from '../next-step.ts'

interface Words {
  title: (role: string, day: string | null) => string
  text: string
  /** What the button says; absent where there is nothing to press. */
  button?: string
}

export const nextTexts: { heading: string; of: Readonly<Record<NextKind, Words>> } = {
  heading: 'Nu het eerst',
  of: {
    overdue: { title: (role) => `De sluitingsdag is voorbij: sluit of verleng ${role}`, text: 'Deelnemers kunnen nog steeds invullen, tot je zelf sluit.', button: 'Sluit of verleng' },
    publish: { title: (role) => `Publiceer de uitkomsten van ${role}`, text: 'De meting is gesloten. De uitkomsten zijn er nog niet.', button: 'Naar het publiceren' },
    'last-day': { title: (role) => `Vandaag is de laatste dag voor ${role}`, text: 'Sluit vanaf morgen, of verleng vandaag nog.', button: 'Bekijk hoe het staat' },
    open: { title: (role) => `Open de meting voor ${role}`, text: 'Alles wat nodig is, is ingevuld.', button: 'Kijk nog één keer na en open' },
    'set-up': { title: (role) => `Zet de meting voor ${role} verder klaar`, text: 'Er is nog iets niet ingevuld.', button: 'Ga verder met klaarzetten' },
    invite: { title: (role) => `Nodig ${role} uit`, text: 'De meting is open en er zijn nog weinig antwoorden te verwachten. Deel de links of hang de poster op.', button: 'Naar het uitnodigen' },
    'last-days': { title: (role, day) => `Vraag ${role} nog één keer${day === null ? '' : `: het kan tot en met ${formatDay(day)}`}`, text: 'In de laatste dagen doen vaak nog mensen mee.', button: 'Naar het uitnodigen' },
    paused: { title: (role) => `De meting voor ${role} staat stil`, text: 'Ga verder als het weer kan. Dat gebeurt niet vanzelf.', button: 'Bekijk hoe het staat' },
    closing: { title: (role) => `De meting voor ${role} wordt gesloten`, text: 'Je hoeft niets te doen.' },
    wait: { title: (role) => `De meting voor ${role} loopt`, text: 'Je hoeft nu niets te doen. Kijk over een paar dagen weer hoeveel mensen meededen.' },
    planned: { title: (role, day) => `Open voor ${role}${day === null ? '' : ` op ${formatDay(day)}`}`, text: 'Alles staat klaar. Eerder openen mag ook.', button: 'Kijk nog één keer na' },
    read: { title: (role) => `Bekijk de uitkomsten van ${role}`, text: 'Bespreek ze samen, en leg vast wat jullie gaan doen.', button: 'Bekijk de uitkomsten' },
  },
}
