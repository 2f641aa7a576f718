import { minimumOfOrganisations } from '@leidraadspiegel/schema'
import type { AnalysisName } from '../questions.ts'
import { needsTwoWaves } from '../result-filters.ts'

interface Empty {
  title: string
  text: string
}

export const nothingHere: Empty = { title: 'Hier is nog niets te zien', text: 'Voor deze keuze zijn er geen gepubliceerde uitkomsten. Kies iets anders, of publiceer eerst een meting.' }

const oneWave: Empty = { title: 'Vergelijken kan na een tweede meting', text: 'Er is nog maar één meting gepubliceerd. Na de volgende zie je hier wat er veranderde.' }

const noPair: Empty = { title: 'Voor deze keuze valt niets te vergelijken', text: 'Daarvoor moet dezelfde groep in twee metingen genoeg antwoorden hebben. Kies andere metingen, een andere organisatie of een andere groep.' }

/** Why a question has no answer yet, and what can be done about it. */
const reasons: Readonly<Partial<Record<AnalysisName, Empty>>> = {
  'who-answered': { title: 'Hier is nog niet te zien wie meededen', text: 'Dit komt uit de vragen over iemands werk of situatie. Die zijn hier niet gesteld, of er deden te weinig mensen mee om ze te tonen.' },
  'dont-know': { title: 'Hier kon niemand ‘weet ik niet’ kiezen', text: 'Bij deze keuze zijn er geen vragen met dat antwoord, of er zijn nog geen gepubliceerde uitkomsten.' },
  attention: { title: 'Hier vraagt nog niets aandacht', text: 'Er zijn voor deze keuze geen uitkomsten om naar te kijken. Kies iets anders, of publiceer eerst een meting.' },
  protocolscan: { title: 'Nog geen protocolscan', text: 'Bij Bevindingen vullen jullie de scan samen in. Zijn jullie klaar met de scan, dan staat hij hier.' },
  perspectives: { title: 'Nog geen twee groepen om naast elkaar te leggen', text: 'Laat in dezelfde meting twee groepen van een organisatie meedoen, bijvoorbeeld professionals en jongeren. Hun antwoorden op dezelfde vraag staan daarna hier naast elkaar.' },
  'change-per-criterion': noPair,
  'network-change': noPair,
  'network-scores': { title: 'Nog niet genoeg organisaties met uitkomsten', text: `Over het netwerk zeggen we iets als minstens ${minimumOfOrganisations} organisaties die toestemden om mee te tellen, in dezelfde meting genoeg deelnemers hebben.` },
  'own-and-others': { title: 'Nog geen organisatie om naast de andere te leggen', text: `Dat kan als een organisatie zelf te zien is, en minstens ${minimumOfOrganisations} andere samen.` },
  'organisation-in-network': { title: 'Nog niet genoeg organisaties met uitkomsten', text: `Een organisatie naast het netwerk leggen kan als minstens ${minimumOfOrganisations} organisaties die toestemden om mee te tellen, in dezelfde meting genoeg deelnemers hebben.` },
  collaboration: { title: 'Nog geen antwoorden over de samenwerking', text: 'Dit komt uit de vragenlijst voor partners in het netwerk. Zodra die is ingevuld, gesloten en gepubliceerd, zie je het hier.' },
}

/** `waves` is how many waves have something published. */
export function emptyOf(analysis: AnalysisName, waves: number): Empty {
  return needsTwoWaves(analysis) && waves < 2 ? oneWave : (reasons[analysis] ?? nothingHere)
}

export const noNetwork = {
  title: 'Deze vraag gaat over een netwerk',
  text: (count: number) => `Over een netwerk zeggen we pas iets vanaf ${minimumOfOrganisations} organisaties. Dit project heeft er ${count}. De andere vragen kun je gewoon bekijken.`,
  action: 'Bekijk hoe elk onderwerp ervoor staat',
}
