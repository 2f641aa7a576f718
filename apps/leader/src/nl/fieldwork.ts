import { minimumOfOrganisations } from '@leidraadspiegel/schema'
import type { CohortView } from '../queries.ts'

type Response = NonNullable<CohortView['response']>

export const fieldworkTexts = {
  title: (role: string, wave: string) => `${role} – ${wave}`,
  state: 'Hoe staat het ervoor?',
  stages: ['Voorbereiden', 'Open', 'Gesloten', 'Gepubliceerd'],
  stagesLabel: 'Stappen van deze meting',
  now: 'nu',
  done: 'geweest',
  survey: (form: string, minutes: string) => `${form}, ${minutes} invullen.`,
  actions: 'Wat kun je nu doen?',
  busy: 'Bezig …',
  open: {
    button: 'Open de meting',
    says: 'Vanaf dan kan iedereen met een link meedoen. Zorg dat de aantallen hieronder kloppen: na het openen kan het minimum alleen nog omhoog, en kun je geen organisaties meer toevoegen.',
    confirm: { title: 'De meting openen?', text: 'Iedereen met een link kan dan meedoen. Teruggaan naar de voorbereiding kan niet; pauzeren kan altijd.', yes: 'Ja, open de meting' },
    done: 'De meting is open. Deel nu de links.',
  },
  pause: { button: 'Pauzeer', says: 'Niemand kan dan meedoen tot je verdergaat. Wat binnen is, blijft bewaard. Is er iets ingrijpends gebeurd, zoals een suïcide of een ernstige poging? Bij elke organisatie hieronder kun je ook alleen die plek stilzetten.', done: 'De meting staat op pauze.' },
  resume: { button: 'Ga verder', says: 'De meting is dan weer open. Dezelfde links werken weer.', done: 'De meting is weer open.' },
  close: {
    button: 'Sluit de meting …',
    says: 'Daarna kan niemand meer meedoen, en heropenen kan niet. Je ziet eerst bij welke organisaties er genoeg antwoorden zijn om iets te tonen.',
    confirm: {
      title: 'De meting sluiten?',
      text: 'Niemand kan daarna nog meedoen. Heropenen kan niet. De antwoorden worden door elkaar geschud, zodat ook de volgorde niets meer verraadt.',
      forecast: 'Kan er straks iets worden getoond?',
      enough: 'genoeg om te tonen',
      notEnough: 'nog niet genoeg',
      network: 'Het netwerk als geheel',
      onlyNetwork: (role: string) => `Met deze aantallen zie je ${role} alleen op netwerkniveau: alle organisaties samen, geen enkele apart.`,
      noNetwork: `Over het netwerk tonen we dan niets: daarvoor geven minstens ${minimumOfOrganisations} van deze organisaties toestemming om mee te tellen. Dat leg je vast bij de organisatie.`,
      daily: 'Bijgewerkt: één keer per dag.',
      yes: 'Ja, sluit de meting',
      no: 'Houd nog open',
    },
    done: 'De meting is gesloten. Je kunt de uitkomsten nu publiceren.',
  },
  publish: {
    button: 'Publiceer de uitkomsten …',
    says: 'We tellen de antwoorden en leggen de uitkomsten vast. Groepen die te klein zijn, laten we weg. Dit gebeurt één keer.',
    confirm: { title: 'De uitkomsten publiceren?', text: 'De uitkomsten staan daarna vast. Iedereen met toegang tot dit project kan ze bekijken. Groepen die te klein zijn, worden niet getoond.', yes: 'Ja, publiceer', },
    done: 'De uitkomsten zijn gepubliceerd.',
  },
  results: { button: 'Bekijk de uitkomsten', says: 'Per vraag een grafiek, een zin die zegt wat je ziet, en de cijfers in een tabel.' },
  closingSays: 'Je hoeft niets te doen. Deze bladzijde werkt zichzelf bij.',
  readerSays: 'De coördinator van het project opent, sluit en publiceert.',
  fill: {
    title: 'Vul met verzonnen deelnemers',
    says: 'Dit kan alleen in een proefproject. Verzonnen mensen vullen de vragenlijst in via dezelfde weg als echte mensen.',
    count: 'Hoeveel per organisatie?',
    countError: 'Kies een heel getal van 1 tot en met 200.',
    button: 'Laat ze antwoorden',
    needsOpen: 'Open eerst de meting, dan kunnen verzonnen deelnemers meedoen.',
    progress: (done: number, total: number) => `${done} van ${total} verzonnen deelnemers zijn klaar`,
    ready: (total: number) => `Klaar: ${total} verzonnen deelnemers hebben geantwoord.`,
    failed: (done: number, total: number) => `Gestopt na ${done} van ${total}. Probeer het opnieuw.`,
  },
}

/** What may be said about how many people took part, in words. */
export function responseWords(response: Response | null, invited: number | null): string {
  if (response === null) return 'Nog geen antwoorden te verwachten.'
  if (response.kind === 'share') return `Minstens ${response.percent}\u00A0% van ${invited ?? 'de'} uitgenodigde mensen deed mee.`
  return { 0: 'Minder dan 5 mensen deden mee.', 5: '5 of meer mensen deden mee.', 10: '10 of meer mensen deden mee.' }[response.people]
}

export const responseNote = 'Grof en één keer per dag bijgewerkt, zodat niemand kan zien wie er net meedeed.'
