import { minimumOfOrganisations, minimumOfRole, type Role } from '@leidraadspiegel/schema'

export const waveTexts = {
  title: 'Metingen',
  add: 'Zet een meting klaar',
  heading: (number: number, title: string) => `Meting ${number}: ${title}`,
  short: (number: number) => `meting ${number}`,
  empty: 'Nog geen metingen. De eerste noemen we meestal de nulmeting.',
  needsOrganisation: 'Voeg eerst een organisatie toe die de leidraad invoert. Daarna kun je een meting klaarzetten.',
  setUp: 'Ga verder met klaarzetten',
  setUpOf: (wave: string) => `Ga verder met klaarzetten: ${wave}`,
  bekijk: (role: string) => `${role}: bekijk en stel in`,
  outcomesOf: (role: string) => `${role}: bekijk de uitkomsten`,
  nothingPublished: 'Van deze meting is nog niets gepubliceerd.',
  organisations: (count: number) => (count === 1 ? '1 organisatie' : `${count} organisaties`),
  fieldworkEmpty: 'Er doet nog geen organisatie mee.',
  form: {
    name: 'Naam van de meting',
    nameHelp: 'Bijvoorbeeld ‘Nulmeting’ of ‘Najaar, een jaar later’.',
    suggested: ['Nulmeting', 'Tweede meting', 'Derde meting', 'Vierde meting'],
    roles: 'Wie doen er mee?',
    rolesHelp: 'Elke groep krijgt een eigen vragenlijst. Kies er een of meer.',
    /** What is asked of a role, beside how long it takes. */
    about: {
      partner: `Over hoe de samenwerking gaat. Elke organisatie vraagt enkele mensen die met andere organisaties werken, ook scholen en andere verwijzers. De uitkomst gaat over het netwerk als geheel: vanaf ${minimumOfRole.partner} mensen van minstens ${minimumOfOrganisations} organisaties die meetellen in het netwerk.`,
    } satisfies Partial<Record<Role, string>> as Partial<Record<Role, string>>,
    lengthOf: (role: string) => `Lengte voor ${role}`,
    who: (names: string) => `Deze organisaties doen mee: ${names}.`,
    whoPartners: (names: string) => `Voor de vragenlijst van partners ook: ${names}.`,
    errors: { name: 'Geef de meting een naam.', roles: 'Kies minstens één groep.' },
  },
}
