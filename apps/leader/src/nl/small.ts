import type { SmallRoutePart, StaffSize } from '@leidraadspiegel/schema'

/** Words of the short route of a small organisation. */
export const smallTexts = {
  title: 'De korte route',
  lead: 'Voor een organisatie met minder dan 50 medewerkers. Begin met wat je samen in één gesprek kunt doen. Binnen een week heb je een eerste bladzijde om met je team te bespreken.',
  why: 'In een kleine groep zijn cijfers vaak niet te tonen, omdat iemand dan herkenbaar kan zijn. Een scan, een gezamenlijk antwoord en gesprekken hebben dat bezwaar niet. Daarom staan die vooraan.',
  choose: { title: 'Wie gaat deze route?', text: 'De hele route van het stappenplan blijft altijd open.', start: 'Begin de korte route', startOf: (name: string) => `Begin de korte route: ${name}`, none: 'Er is nog geen organisatie die de leidraad invoert.' },
  of: (name: string) => `De korte route van ${name}`,
  next: 'Nu aan de beurt',
  allDone: 'Alle onderdelen zijn gedaan. Maak er nu een plan van, en spreek af wanneer je opnieuw kijkt.',
  done: 'Gedaan',
  open: 'Nog te doen',
  seen: 'Dit ziet de werkplek zelf.',
  elsewhere: 'Elders gedaan? Vink af',
  elsewhereOf: (title: string) => `Elders gedaan? Vink af: ${title}`,
  undo: 'Maak ongedaan',
  undoOf: (title: string) => `Maak ongedaan: ${title}`,
  saidDone: 'Afgevinkt: elders gedaan.',
  stop: 'Stop met de korte route',
  stopOf: (name: string) => `Stop met de korte route: ${name}`,
  plan: 'Naar het stappenplan',
  panel: { title: (name: string) => `Korte route van ${name}`, step: (place: number, total: number, title: string) => `Onderdeel ${place} van ${total}: ${title}`, open: 'Ga verder', openOf: (name: string) => `Ga verder met de korte route van ${name}` },
  hint: 'Minder dan 50 medewerkers? Dan is er een kortere weg.',
  hintLink: 'Bekijk de korte route',
  staff: { label: 'Hoeveel medewerkers heeft de organisatie ongeveer?', help: 'Alleen om de weg te kiezen die past. We vragen geen precies aantal.', take: 'Volg de korte route', takeHelp: 'Scan en gezamenlijk antwoord eerst, dan een korte vragenlijst en gesprekken.' },
}

export const staffWords: Readonly<Record<StaffSize, string>> = { 'under-50': 'Minder dan 50', 'from-50': '50 of meer', unknown: 'Dat weet ik niet' }

/** `when`: how far in the first weeks it usually stands. */
export const smallPartWords: Readonly<Record<SmallRoutePart, { title: string; when: string; what: string; why: string; to: string }>> = {
  start: { title: 'Aansluiten', when: 'Dag 1', what: 'Je gebruikt de werkplek van het netwerk: er is niets te installeren. Vul in bij wie mensen terechtkunnen met vragen, en nodig een tweede collega uit.', why: 'Dan ligt het werk niet stil als jij er niet bent.', to: 'Vul de gegevens in' },
  scan: { title: 'Protocolscan', when: 'Dag 1 of 2', what: 'Loop met twee of drie mensen het eigen protocol langs. Ongeveer een uur.', why: 'Daarna staat er per onderwerp wat er is en wat nog niet.', to: 'Naar de protocolscan' },
  'joint-answer': { title: 'Antwoord van het management', when: 'Week 1', what: 'Met een klein management geef je één gezamenlijk antwoord in plaats van losse vragenlijsten.', why: 'Losse antwoorden van twee of drie mensen kunnen we niet tonen. Eén gezamenlijk antwoord wel.', to: 'Naar het gezamenlijke antwoord' },
  professionals: { title: 'Korte vragenlijst voor professionals', when: 'Week 1 tot 4', what: 'Vraag je hulpverleners de korte vragenlijst, ongeveer zes minuten.', why: 'Vanaf vijf mensen is er iets te tonen. Lukt dat niet, dan tellen hun antwoorden met toestemming mee voor het netwerk.', to: 'Naar de metingen' },
  conversations: { title: 'Gesprekken met jongeren en ouders', when: 'Week 2 tot 6', what: 'Spreek een paar jongeren en ouders met de gespreksleidraad. Schrijf per onderwerp op wat goed gaat en wat beter kan, nooit wie het zei.', why: 'Bij weinig jongeren zegt een gesprek meer dan een vragenlijst.', to: 'Naar de gesprekken' },
  share: { title: 'Delen met het netwerk', when: 'Daarna', what: 'Kies wat je met de andere organisaties deelt. Je ziet eerst precies wat zij zien.', why: 'Zo telt ook een kleine organisatie mee.', to: 'Deel bevindingen' },
}
