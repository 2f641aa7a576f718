import type { CheckName } from '../before-opening.ts'
import { formatDay } from '../format.ts'

interface CheckWords {
  title: string
  says: string
  /** When nothing misses; absent for what only a person can know. */
  done?: string
}

export const beforeOpening = {
  title: 'Voordat je opent',
  blocked: 'De meting kan nog niet open. Zorg eerst voor wat hierboven bij ‘Nodig’ staat.',
  states: { done: 'In orde', missing: 'Nodig', look: 'Kijk na', remember: 'Denk eraan' },
  organisations: 'Vul aan bij:',
  toStep: (step: string) => `Naar stap ‘${step}’`,
}

export const checkWords: Readonly<Record<CheckName, CheckWords>> = {
  protocol: { title: 'Signaalprotocol', says: 'Elke organisatie spreekt af wie open antwoorden leest, en wat er gebeurt als een tekst zorgen geeft.', done: 'Elke organisatie heeft er een.' },
  crisis: { title: 'Nummer bij spoed', says: 'De crisisdienst of de dienstdoende van de organisatie staat op elke bladzijde die deelnemers zien.', done: 'Elke organisatie heeft er een.' },
  'own-questions': { title: 'Eigen vragen', says: 'Iemand anders dan wie de eigen vragen schreef, moet ze lezen en goedkeuren.', done: 'Iemand anders heeft ze gelezen en goedgekeurd.' },
  contact: { title: 'Contactpersoon', says: 'Zonder contactpersoon weet een deelnemer niet wie hij iets kan vragen.', done: 'Elke organisatie heeft er een.' },
  period: { title: 'Sluitingsdag', says: 'Kies een sluitingsdag. Deelnemers lezen dan tot en met welke dag zij kunnen meedoen.', done: 'Gekozen. Deelnemers lezen tot en met welke dag zij kunnen meedoen.' },
  'help-lines': { title: 'Hulplijnen', says: 'Telefoonnummers van hulplijnen veranderen soms.' },
  consent: { title: 'Toestemming voor het netwerk', says: 'Deze vragenlijst telt alleen mee in het netwerk. Zonder toestemming mag een organisatie wel antwoorden, maar haar antwoorden tellen dan nergens mee. Regel de toestemming vooraf, of laat haar weten dat zij niets hoeft in te vullen.', done: 'Elke organisatie telt mee.' },
  council: { title: 'Medezeggenschap', says: '' },
  age: { title: 'Leeftijd', says: 'De vragenlijst vraagt in welke leeftijdsgroep iemand zit. Waar je minder dan 30 jongeren uitnodigt, laten we die vraag weg: dan kan leeftijd iemand herkenbaar maken.' },
}

/** Whom to inform before these people are asked (SV-23, SV-33). */
export const councilText = {
  staff: 'Laat vooraf weten wat je gaat vragen en waarom aan de OR, of bij minder dan 50 medewerkers: personeelsvertegenwoordiging of personeelsvergadering. Je kunt dit bericht gebruiken:',
  clients: 'Laat vooraf weten wat je gaat vragen en waarom aan de cliëntenraad, en aan de jongerenraad als die er is. Je kunt dit bericht gebruiken:',
  copy: 'Kopieer het bericht',
  message: (whom: string, staff: boolean) =>
    `Binnenkort vragen wij ${whom} hoe zij kijken naar ${staff ? 'ons werk aan suïcidepreventie' : 'onze hulp, ook bij het praten over zelfdoding'}. Meedoen is vrijwillig en anoniem, en heeft geen gevolgen voor zorg of werk. Uitkomsten zijn er alleen van groepen, nooit van één mens. Graag horen wij vóór de start wat u hiervan vindt. Na afloop delen wij de uitkomsten met u.`,
}

/** A day that is over, or lies more than twelve months ahead. */
export const wrongLastDay = 'De gekozen sluitingsdag is voorbij, of ligt te ver weg. Kies een andere dag.'

export const helpLineText = {
  title: 'De hulplijnen moeten opnieuw worden nagekeken',
  fresh: (checkedOn: string) => `Nagekeken op ${formatDay(checkedOn)}.`,
  old: (checkedOn: string, owner: string) => `De nummers zijn voor het laatst nagekeken op ${formatDay(checkedOn)}, meer dan een half jaar geleden. Vraag ${owner.charAt(0).toLowerCase()}${owner.slice(1)} om ze te bellen en te verbeteren, en daarna de datum aan te passen.`,
}
