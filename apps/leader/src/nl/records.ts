import type { RecordKind } from '@leidraadspiegel/schema'

/** What somebody wrote down, in a sentence and in a list. */
export const recordWords: Readonly<Record<RecordKind, string>> = {
  improvement: 'verbeterpunt',
  action: 'actie',
  indicator: 'indicator',
  quarter: 'kwartaal',
  reflection: 'reflectie',
  happening: 'wat er nog meer speelde',
  'change-explanation': 'eigen uitleg',
  coding: 'codering van open antwoorden',
  finding: 'gedeelde bevinding',
  'small-route': 'korte route',
  'feedback-meeting': 'terugkoppeling',
  'board-page': 'bladzijde voor het bestuur',
  'result-page': 'bladzijde met uitkomsten',
  conversations: 'gesprekken',
  scan: 'protocolscan',
  'management-answer': 'gezamenlijk antwoord',
  'own-figure': 'eigen cijfer',
}

export const recordTexts = {
  save: 'Bewaar',
  busy: 'Bezig met bewaren …',
  kept: (day: string, name: string) => `Bewaard op ${day} door ${name}`,
  sure: {
    title: 'Is hier iemand te herkennen?',
    text: (pieces: string) => `Hierin staat ${pieces}. Schrijf over het werk, en nooit zo dat een jongere, ouder of collega te herkennen is. Pas de tekst aan, of bewaar hem als dit toch klopt.`,
    keep: 'Niemand is te herkennen: bewaar',
  },
  changed: {
    title: (name: string) => `${name} heeft dit intussen ook veranderd`,
    text: 'Wat jij schreef, staat er nog. Kijk hieronder wat er nu bewaard is. Kies daarna wat er blijft staan.',
    removed: 'Iemand heeft dit intussen weggehaald. Wat jij schreef, staat er nog. Bewaar je het, dan staat het er weer.',
    theirs: (name: string, day: string) => `Zo bewaarde ${name} het op ${day}`,
    mine: 'Bewaar wat ik schreef',
    note: 'Beide versies blijven staan bij ‘Eerder’.',
  },
  remove: {
    action: 'Haal weg',
    actionOf: (title: string) => `Haal weg: ${title}`,
    title: 'Weghalen?',
    text: (title: string) => `‘${title}’ verdwijnt uit de lijsten. Vergis je je? Dan kun je het meteen daarna terugzetten.`,
    yes: 'Ja, haal weg',
    restsOn: 'Dit kan nog niet weg',
    resting: (what: string) => `Hier rust nog iets op: ${what}. Maak dat eerst los, of haal het eerst weg.`,
    one: (kind: string, title: string) => `${kind} ‘${title}’`,
  },
  removed: {
    says: (title: string) => `‘${title}’ is weggehaald.`,
    back: 'Zet terug',
    backOf: (title: string) => `Zet terug: ${title}`,
    busy: 'Bezig met terugzetten …',
    isBack: (title: string) => `‘${title}’ staat er weer.`,
    close: 'Sluit deze melding',
  },
  history: {
    open: 'Eerder',
    none: 'Dit is de eerste versie.',
    removed: 'weggehaald',
    version: (number: number) => `Versie ${number}`,
  },
}

/** Why a field was not taken, for reasons that several kinds share; a kind adds its own. */
export const recordComplaints: Readonly<Record<string, string>> = {
  'ground-gone': 'Iets waar dit op rust, is er niet meer. Maak de verwijzing los.',
  'ground-elsewhere': 'Dit rust op iets van een andere organisatie. Maak de verwijzing los.',
  'unknown-wave': 'Kies een meting uit de lijst.',
  'unknown-criterion': 'Kies een onderwerp uit de lijst.',
  'of-organisation': 'Dit hoort bij één organisatie, niet bij het netwerk.',
  'reason-missing': 'Schrijf kort op waarom.',
  'owner-left': 'Wie dit zou doen, staat niet meer bij de mensen van dit project. Kies iemand anders, of vul een functie in.',
  'term-in-the-past': 'Deze dag is al geweest. Kies een dag die nog komt.',
}
