import { longestPeriod, type PeriodProblem, type Role } from '@leidraadspiegel/schema'
import { formatDay } from '../format.ts'

export const periodTexts = {
  opens: 'Openen op',
  closes: 'Invullen kan tot en met',
  proposal: (role: Role) => (role === 'youth' || role === 'parent' ? 'Voorstel: drie maanden. Jongeren en ouders heb je niet allemaal tegelijk voor je.' : 'Voorstel: drie weken. Dat is lang genoeg voor mensen met vakantie of veel diensten.'),
  problems: {
    order: 'De sluitingsdag ligt voor de openingsdag.',
    past: 'Deze dag is al voorbij.',
    long: `Een vragenlijst is ten hoogste ${longestPeriod} maanden open.`,
    shorter: 'Deelnemers lazen al tot wanneer het kan. Later mag, eerder niet.',
    opened: 'De vragenlijst is al geopend; die dag verandert niet meer.',
    closed: 'De meting is gesloten.',
  } satisfies Record<PeriodProblem, string>,
  /** How the period of one fieldwork is told. */
  until: (day: string) => `tot en met ${formatDay(day)}`,
  planned: (opens: string | null, closes: string | null) => (opens === null ? 'Nog geen dagen gekozen' : `Gepland van ${formatDay(opens)} tot en met ${closes === null ? 'nog te kiezen' : formatDay(closes)}`),
  running: (opens: string | null, closes: string | null) => `${opens === null ? 'Open' : `Open sinds ${formatDay(opens)}`}, ${closes === null ? 'zonder sluitingsdag' : `tot en met ${formatDay(closes)}`}`,
  extend: {
    button: 'Verleng …',
    choose: 'Kies een sluitingsdag …',
    says: 'Deelnemers lezen de nieuwe dag meteen op hun startpagina. Daarna kan het weer later, maar niet eerder. De meting sluit niet vanzelf: dat doe je zelf.',
    title: 'Tot wanneer kan invullen?',
    now: (day: string) => `Nu lezen deelnemers: tot en met ${formatDay(day)}.`,
    none: 'Deelnemers lezen nu niet tot wanneer het kan.',
    last: (day: string) => `Ten laatste ${formatDay(day)}, ${longestPeriod} maanden na het openen.`,
    full: (day: string) => `De meting is al verlengd tot ${formatDay(day)}. Langer dan ${longestPeriod} maanden kan niet.`,
    yes: 'Ja, dit wordt de dag',
    understood: 'Begrepen',
    later: 'Kies een latere dag dan nu.',
    done: (day: string) => `Gedaan. Deelnemers lezen nu: invullen kan tot en met ${formatDay(day)}.`,
  },
}
