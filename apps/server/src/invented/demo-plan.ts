import { addDays, today, type Action, type Evidence, type Improvement, type Role } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'

/** An action of the invented network: `days` from now until its term, and for which of the points before it, by its place. */
type Planned = Pick<Action, 'what' | 'owner' | 'staysBy' | 'state'> & Partial<Omit<Action, 'term' | 'improvement'>> & { days: number | null; point?: number }
type Chosen = Pick<Improvement, 'title' | 'criterion' | 'catalogue'> & Partial<Improvement> & { seen?: readonly Role[] }

interface Plan {
  /** Name of an organisation; null for the network. */
  of: string | null
  points: readonly Chosen[]
  actions: readonly Planned[]
}

const plans: readonly Plan[] = [
  {
    of: null,
    points: [
      { title: 'Scholen en huisartsen beter aanhaken', criterion: 'gatekeepers', catalogue: 'vp-gatekeepers-aanhaken', joint: true, why: 'Op de netwerkdag hoorden we dat scholen niet weten wie ze kunnen bellen.', seen: ['partner'] },
      { title: 'Afspraken met partners maken en vastleggen', criterion: 'samenwerken-in-netwerk', catalogue: 'vp-samenwerkingsafspraken-maken', joint: true, seen: ['professional', 'partner'] },
    ],
    actions: [
      { point: 0, what: 'Vaste contactpersoon voor scholen', catalogue: 'act-vaste-contactpersoon-scholen', criterion: 'gatekeepers', goal: 'Elke school in de regio weet wie ze kan bellen, en krijgt binnen een werkdag antwoord.', owner: 'Coördinator van het netwerk', partners: ['Zuiderlicht College', 'Wijkteam Oost'], joint: true, days: 40, state: 'started', staysBy: 'De taak staat in de samenwerkingsafspraken en komt elk jaar terug op de agenda.', monitor: 'Werkgroep' },
      { point: 0, what: 'Scholing aanbieden aan mentoren en docenten', catalogue: 'act-scholing-gatekeepers', criterion: 'gatekeepers', owner: 'GGZ Waterland Jeugd', partners: ['Zuiderlicht College'], joint: true, days: 120, state: 'planned', staysBy: 'Nieuwe mentoren krijgen de scholing elk najaar.', monitor: 'Coördinator van het netwerk' },
      { point: 1, what: 'Afspraken over wie contact houdt bij een verwijzing op papier zetten', catalogue: 'act-afspraken-vastleggen', criterion: 'samenwerken-in-netwerk', owner: 'Werkgroep', partners: ['Jeugdhulp De Linde', 'GGZ Waterland Jeugd', 'Behandelgroep Het Anker'], joint: true, days: -12, round: 2, state: 'started', staysBy: 'De afspraken worden elk jaar in november nagelopen.', monitor: 'Coördinator van het netwerk' },
      { point: 1, what: 'Informele ontmoeting: samen lunchen en elkaars werk zien', catalogue: 'act-ontmoeting-informeel', criterion: 'samenwerken-in-netwerk', owner: 'Stichting Samen Verder', joint: true, days: -60, state: 'done', quickWin: true, staysBy: 'Elk half jaar is een andere organisatie gastheer.', result: 'Zeven organisaties aan tafel. Professionals bellen elkaar nu rechtstreeks met een vraag.' },
    ],
  },
  {
    of: 'Jeugdhulp De Linde',
    points: [
      { title: 'Naasten vanaf het eerste gesprek betrekken', criterion: 'naasten-betrekken', catalogue: 'vp-naasten-beter-betrekken', why: 'Dit herkennen de teams: het gebeurt, maar het hangt af van wie er dienst heeft.', seen: ['parent', 'professional'] },
      { title: 'Veiligheidsplan krijgt een vaste plek in het werk', criterion: 'veiligheidsplan', catalogue: 'vp-signaleringsplan-borgen', seen: ['youth', 'professional'] },
      { title: 'Voortgang volgen en verbetering borgen', criterion: 'monitoring-en-borging', catalogue: 'vp-voortgang-volgen', state: 'dropped', droppedBecause: 'Dit pakken we op zodra de eerste acties lopen.', seen: ['professional'] },
    ],
    actions: [
      { point: 0, what: 'Minimaal één contactpersoon van de jongere in het dossier', catalogue: 'act-contactpersoon-in-dossier', criterion: 'naasten-betrekken', goal: 'Bij elke jongere staat in het dossier wie we mogen bellen, en wat we wel en niet mogen delen.', owner: 'Teamleider Noord', days: 9, state: 'started', staysBy: 'Het veld is verplicht in de intake.', monitor: 'Projectleider' },
      { point: 0, what: 'Naasten in heldere taal uitleg geven', catalogue: 'act-psycho-educatie-naasten', criterion: 'naasten-betrekken', owner: 'Ouderbegeleider', partners: ['GGZ Waterland Jeugd'], joint: true, days: 75, state: 'planned', staysBy: 'De avond staat twee keer per jaar in de jaarkalender.', monitor: 'Projectleider' },
      { point: 1, what: 'Vaste plek en moment van herzien voor het plan in het dossier', catalogue: 'act-plan-plek-in-dossier', criterion: 'veiligheidsplan', owner: 'Aandachtsfunctionaris', days: -90, state: 'done', staysBy: 'Het staat in de werkinstructie en in het inwerkprogramma.', monitor: 'Projectleider', result: 'Alle teams vinden het plan op dezelfde plek. Bij de overdracht wordt het elke keer samen bekeken.' },
      { point: 1, what: 'Veiligheidsplan maken met jongere én naasten', catalogue: 'act-plan-in-triade', criterion: 'veiligheidsplan', owner: 'Gedragswetenschapper', days: -20, round: 2, state: 'started', staysBy: 'Het komt terug in de intervisie.', monitor: 'Aandachtsfunctionaris' },
      { what: 'Kaartje met telefoonnummers op elke groep', criterion: 'werkwijze-en-rollen', owner: 'Teamleider Zuid', days: -45, state: 'done', quickWin: true, staysBy: 'De aandachtsfunctionaris kijkt elk kwartaal of de nummers nog kloppen.', result: 'Wie dienst heeft, weet meteen wie er te bereiken is.' },
      { point: 1, what: 'Eigen app voor het veiligheidsplan', criterion: 'veiligheidsplan', owner: 'ICT', days: null, round: 1, state: 'stopped', stoppedBecause: 'Te duur, en jongeren wilden liever papier.', staysBy: 'Nog niet bedacht.' },
    ],
  },
  {
    of: 'GGZ Waterland Jeugd',
    points: [
      { title: 'Meer scholing en intervisie', criterion: 'scholing-en-intervisie', catalogue: 'vp-meer-scholing-of-intervisie', seen: ['professional', 'manager'] },
      { title: 'Contact houden tijdens het wachten', criterion: 'contact-en-continuiteit', catalogue: 'vp-contact-en-continuiteit-borgen', joint: true, seen: ['youth'] },
    ],
    actions: [
      { point: 0, what: 'Eigen trainers opleiden', catalogue: 'act-trainers-opleiden', criterion: 'scholing-en-intervisie', goal: 'Elke medewerker met contact met jongeren volgt binnen twee jaar de scholing.', owner: 'Opleidingscoördinator', days: 150, state: 'started', staysBy: 'Twee trainers hebben er vaste uren voor.', monitor: 'Teammanager' },
      { point: 1, what: 'Elke twee weken bellen met wie wacht', criterion: 'contact-en-continuiteit', owner: 'Aanmeldteam', partners: ['Jeugdhulp De Linde'], joint: true, days: 12, state: 'planned', staysBy: 'Het staat in het rooster van het aanmeldteam.', monitor: 'Teammanager' },
    ],
  },
  {
    of: 'Behandelgroep Het Anker',
    points: [{ title: 'Steun voor medewerkers na een heftige dienst', criterion: 'steun-en-zelfzorg', catalogue: 'vp-steun-voor-medewerkers-regelen', seen: ['professional'] }],
    actions: [{ point: 0, what: 'Opvangroute voor medewerkers maken en bekendmaken', catalogue: 'act-opvangroute-medewerkers', criterion: 'steun-en-zelfzorg', owner: 'Teamleider', days: -5, state: 'planned', staysBy: 'De route hangt in elke teamkamer en staat in het inwerkprogramma.', monitor: 'HR-adviseur' }],
  },
  {
    of: 'Stichting Samen Verder',
    points: [{ title: 'Weten wie we kunnen bellen voor overleg', criterion: 'samenwerken-in-netwerk', catalogue: 'vp-consultatie-organiseren', why: 'Met vijf mensen kunnen we dit niet alleen.', joint: true }],
    actions: [{ point: 0, what: 'Elke maand een uur overleg met Jeugdhulp De Linde', criterion: 'samenwerken-in-netwerk', owner: 'Bestuurder', partners: ['Jeugdhulp De Linde'], joint: true, days: 30, state: 'started', quickWin: true, staysBy: 'De data staan voor het hele jaar vast.' }],
  },
]

/** The latest wave of the invented network, after which its plans were made. */
const lastWave = 3
/** What is more than a plan was begun so many days ago, between the last two waves. */
const daysAgo = 100

/** Points and actions for the network and several organisations: some done, some late, one a quick win, one of an earlier round. */
export async function makePlans({ organisations, records }: Pick<Store, 'organisations' | 'records'>, project: string): Promise<void> {
  const known = await organisations.list(project)
  for (const { of, points, actions } of plans) {
    const organisation = of === null ? null : (known.find(({ name }) => name === of)?.id ?? null)
    const by = of === null ? 'Verzonnen coördinator' : 'Verzonnen projectleider'
    const kept: string[] = []
    for (const { seen = [], ...point } of points) {
      const content: Improvement = { state: 'chosen', why: '', joint: false, droppedBecause: '', evidence: seen.map((role) => evidenceOf(organisation, role, point.criterion)), ...point }
      kept.push((await records.create(project, organisation, { kind: 'improvement', content }, by)).id)
    }
    for (const { days, point, ...action } of actions) {
      const content: Action = { catalogue: null, criterion: null, goal: '', colleague: false, partners: [], joint: false, round: lastWave, stoppedBecause: '', quickWin: false, monitor: '', indicator: null, result: '', ...action, term: days === null ? null : addDays(today(), days), improvement: point === undefined ? null : (kept[point] ?? null) }
      await records.create(project, organisation, { kind: 'action', content }, by, addDays(today(), action.state === 'planned' ? 0 : -daysAgo))
    }
  }
}

const evidenceOf = (organisation: string | null, role: Role, criterion: string | null): Evidence => ({ of: 'figure', analysis: 'score-per-criterion', organisation, role, criterion, wave: lastWave })
