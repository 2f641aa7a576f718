import type { Finding, FindingAbout } from '@leidraadspiegel/schema'

/** What one organisation of the invented network shares. */
export type DemoFinding = Pick<Finding, 'about' | 'line' | 'source'>

const point = (catalogue: string, criterion: string, title: string): FindingAbout => ({ of: 'improvement', criterion, catalogue, title })
const relatives = point('vp-naasten-beter-betrekken', 'naasten-betrekken', 'Naasten beter betrekken')
const training = point('vp-meer-scholing-of-intervisie', 'scholing-en-intervisie', 'Meer scholing of intervisie')
const plan = point('vp-signaleringsplan-borgen', 'veiligheidsplan', 'Veiligheids- of signaleringsplan beter borgen in werkprocessen')
const gatekeepers = point('vp-gatekeepers-aanhaken', 'gatekeepers', 'Signaleerders beter aanhaken')
const own = (criterion: string, title: string): FindingAbout => ({ of: 'improvement', criterion, catalogue: null, title })
const scan = (criterion: string, answer: 'present' | 'partly' | 'absent'): FindingAbout => ({ of: 'scan', criterion, answer })

/** By the name of the organisation; the school and the smallest one have it from conversations. */
export const demoFindings: Readonly<Record<string, readonly DemoFinding[]>> = {
  'Jeugdhulp De Linde': [
    { about: relatives, line: 'We vragen ouders pas mee te denken als het al moeilijk gaat.', source: 'questionnaire' },
    { about: training, line: 'Nieuwe collega’s wachten nu een half jaar op scholing.', source: 'questionnaire' },
    { about: scan('veiligheidsplan', 'partly'), line: 'Het staat in het protocol, maar niet waar je het bewaart.', source: 'scan' },
    { about: scan('naasten-betrekken', 'absent'), line: 'Over naasten staat er nog niets in.', source: 'scan' },
    { about: { of: 'obstacle', theme: 'tijd' }, line: 'Overleg met partners moet tussen de diensten door.', source: 'questionnaire' },
    { about: { of: 'chance', theme: 'communicatie' }, line: 'Met het wijkteam bellen we elkaar al snel; dat kan bij de anderen ook.', source: 'questionnaire' },
  ],
  'GGZ Waterland Jeugd': [
    { about: relatives, line: 'Naasten krijgen nog geen eigen gesprek.', source: 'questionnaire' },
    { about: plan, line: 'Het plan gaat niet altijd mee bij een overplaatsing.', source: 'questionnaire' },
    { about: scan('veiligheidsplan', 'present'), line: 'Beschreven, met een vaste plek in het dossier.', source: 'scan' },
    { about: scan('naasten-betrekken', 'partly'), line: 'Wel voor ouders, niet voor andere naasten.', source: 'scan' },
    { about: { of: 'obstacle', theme: 'privacy' }, line: 'Per partner is anders afgesproken wat we delen.', source: 'questionnaire' },
    { about: { of: 'chance', theme: 'rolverdeling' }, line: 'Eén blad met wie wat doet zou veel bellen schelen.', source: 'questionnaire' },
  ],
  'Behandelgroep Het Anker': [
    { about: relatives, line: 'Ouders horen te laat wat er op de groep speelt.', source: 'questionnaire' },
    { about: training, line: 'Intervisie valt vaak uit als het druk is.', source: 'questionnaire' },
    { about: own('werkwijze-en-rollen', 'Een kaart voor de nachtdienst'), line: 'Eén kaart met de stappen en nummers voor de nacht.', source: 'joint-answer' },
    { about: scan('veiligheidsplan', 'partly'), line: 'Er is een formulier, maar geen afspraak over bijwerken.', source: 'scan' },
    { about: scan('naasten-betrekken', 'partly'), line: 'Staat erin, zonder wie het doet.', source: 'scan' },
    { about: { of: 'obstacle', theme: 'tijd' }, line: 'Er is geen vast uur voor overleg met anderen.', source: 'questionnaire' },
  ],
  'Gezinshuizen Rivierenland': [
    { about: relatives, line: 'Eigen ouders en het gezinshuis spreken elkaar te weinig.', source: 'conversation' },
    { about: plan, line: 'Gezinshuisouders willen het plan samen met de jongere maken.', source: 'conversation' },
    { about: { of: 'obstacle', theme: 'rolverdeling' }, line: 'In het weekend is onduidelijk wie de regie heeft.', source: 'conversation' },
    { about: { of: 'chance', theme: 'communicatie' }, line: 'Een vast nummer voor overleg zou veel rust geven.', source: 'conversation' },
  ],
  'Wijkteam Oost': [
    { about: gatekeepers, line: 'Huisartsen weten niet bij wie ze terechtkunnen.', source: 'questionnaire' },
    { about: training, line: 'Leren vragen naar zelfdoding, samen met de school.', source: 'questionnaire' },
    { about: { of: 'obstacle', theme: 'privacy' }, line: 'We durven soms niet te overleggen zonder toestemming.', source: 'questionnaire' },
    { about: { of: 'chance', theme: 'communicatie' }, line: 'Terughoren wat er met een signaal gebeurde.', source: 'questionnaire' },
  ],
  'Stichting Samen Verder': [
    { about: relatives, line: 'Naasten vragen om uitleg over wat zij zelf kunnen doen.', source: 'conversation' },
    { about: scan('veiligheidsplan', 'partly'), line: 'We gebruiken het plan van de ggz, zonder eigen afspraak.', source: 'scan' },
    { about: { of: 'obstacle', theme: 'tijd' }, line: 'Met zo weinig mensen is elk overleg passen en meten.', source: 'conversation' },
    { about: { of: 'chance', theme: 'vertrouwen' }, line: 'Elkaar een keer in het echt ontmoeten helpt.', source: 'conversation' },
  ],
  'Zuiderlicht College': [
    { about: gatekeepers, line: 'Mentoren willen een vaste contactpersoon die snel opneemt.', source: 'conversation' },
    { about: { of: 'obstacle', theme: 'communicatie' }, line: 'Na een verwijzing horen we niets meer terug.', source: 'other-tool' },
    { about: { of: 'chance', theme: 'rolverdeling' }, line: 'Afspreken wat school doet zolang er nog geen hulp is.', source: 'conversation' },
  ],
}
