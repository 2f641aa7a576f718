import type { FieldworkState, Form, Organisation, Role } from '@leidraadspiegel/schema'

export const roleWords: Readonly<Record<Role, { many: string; short: string }>> = {
  professional: { many: 'Professionals', short: 'professionals' },
  manager: { many: 'Managers', short: 'managers' },
  youth: { many: 'Jongeren', short: 'jongeren' },
  parent: { many: 'Ouders en naasten', short: 'ouders en naasten' },
  partner: { many: 'Partners in het netwerk', short: 'partners in het netwerk' },
}

export const stateWords: Readonly<Record<FieldworkState, { label: string; meaning: string }>> = {
  draft: { label: 'In voorbereiding', meaning: 'Nog niemand kan meedoen. Je kunt links en aantallen alvast klaarzetten.' },
  open: { label: 'Open', meaning: 'Iedereen met een link kan meedoen.' },
  paused: { label: 'Gepauzeerd', meaning: 'Nu kan niemand meedoen. Wie een link opent, leest dat het later weer kan. Wat al binnen is, blijft bewaard.' },
  closing: { label: 'Wordt gesloten', meaning: 'De antwoorden worden door elkaar geschud en weggelegd. Dit duurt even.' },
  closed: { label: 'Gesloten', meaning: 'Niemand kan meer meedoen. De uitkomsten zijn nog niet gemaakt.' },
  published: { label: 'Gepubliceerd', meaning: 'De uitkomsten staan vast en je kunt ze bekijken.' },
}

export const formWords: Readonly<Record<Form, string>> = { full: 'Hele vragenlijst', core: 'Korte vragenlijst' }

export const kindWords: Readonly<Record<Organisation['kind'], { label: string; meaning: string }>> = {
  implementing: { label: 'Voert de leidraad in', meaning: 'Bijvoorbeeld een instelling voor jeugdhulp of jeugd-ggz. Doet mee met alle vragenlijsten.' },
  gatekeeper: { label: 'Signaleert en verwijst', meaning: 'Bijvoorbeeld een school of huisartsenpraktijk. Doet alleen mee met de vragenlijst over de samenwerking in het netwerk.' },
}

export const minutes = (count: number): string => `ongeveer ${count} ${count === 1 ? 'minuut' : 'minuten'}`

export const people = (count: number): string => (count === 1 ? '1 mens' : `${count} mensen`)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const list = (words: readonly string[]): string => new Intl.ListFormat('nl').format(words)
