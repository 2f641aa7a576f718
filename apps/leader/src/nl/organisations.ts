import { longestTeam, mostTeams, problemOfTeams } from '../teams.ts'

export const organisationTexts = {
  title: 'Organisaties',
  add: 'Voeg een organisatie toe',
  edit: 'Wijzig',
  editOf: (name: string) => `Wijzig ${name}`,
  contact: 'Contact',
  crisis: 'Bij spoed',
  region: 'Regio',
  teams: 'Teams',
  absent: 'Nog niet ingevuld',
  empty: 'Nog geen organisaties. Voeg er een toe, dan kun je een meting klaarzetten.',
  form: {
    newTitle: 'Organisatie toevoegen',
    editTitle: (name: string) => `${name} wijzigen`,
    name: 'Naam van de organisatie',
    nameHelp: 'Deelnemers zien deze naam.',
    kind: 'Wat doet deze organisatie in het project?',
    kindFixed: 'De rol in het project staat vast.',
    contact: 'Bij wie kunnen deelnemers terecht met vragen?',
    contactHelp: 'Naam of functie, met telefoon of e-mail. Mag leeg blijven.',
    crisis: 'Welk nummer bellen deelnemers bij spoed?',
    crisisHelp: 'De crisisdienst of de dienstdoende van deze organisatie. Dit nummer staat op elke bladzijde die deelnemers zien, naast 113 en 112.',
    region: 'In welke regio werkt de organisatie?',
    regionHelp: 'Organisaties met dezelfde regio tonen we ook samen, vanaf 3 organisaties. Mag leeg blijven.',
    teams: 'Welke teams zijn er?',
    teamsHelp: 'Eén team per regel. Teams krijgen elk een eigen link. Uitkomsten van een team staan er vanaf 10 mensen. Mag leeg blijven.',
    teamsLater: 'Wat je hier verandert, geldt voor metingen die je daarna klaarzet.',
    submitNew: 'Voeg toe',
    submitEdit: 'Bewaar',
    busy: 'Bezig met bewaren …',
    late: 'Deze organisatie doet mee in metingen die nog in voorbereiding zijn, en in nieuwe metingen. Aan een meting die al open is, kun je haar niet toevoegen.',
    errors: {
      name: 'Vul de naam van de organisatie in.',
      crisis: 'Vul een telefoonnummer bij spoed in. Zo weet iedere deelnemer waar hulp is.',
      teamTwice: (team: string) => `‘${team}’ staat er twee keer. Geef elk team een eigen naam.`,
      teamLong: `Maak de naam van een team korter: hooguit ${longestTeam} tekens.`,
      teamsMany: `Dit zijn te veel teams: er kunnen er ${mostTeams} zijn.`,
    },
  },
}

/** What is wrong with the teams that were filled in, or null. */
export function teamsSentence(teams: readonly string[]): string | null {
  const problem = problemOfTeams(teams)
  const { teamTwice, teamLong, teamsMany } = organisationTexts.form.errors
  if (problem === null) return null
  return problem.kind === 'twice' ? teamTwice(problem.team) : { long: teamLong, many: teamsMany }[problem.kind]
}

/** An organisation, or a team of it. */
export const nameOfTeam = (organisation: string, team: string | null): string => (team === null ? organisation : `${organisation}, ${team}`)
