/** Paper that comes in after publishing. Never a number: what is said about a second box does not depend on what is in it. */
export const lateTexts = {
  title: 'Papier dat later binnenkomt',
  waiting: 'Er liggen misschien nog antwoorden die later binnenkwamen. Ze tellen mee zodra dat kan zonder iemand herkenbaar te maken.',
  counted: 'De antwoorden die later binnenkwamen, tellen mee in de uitkomsten. Meer kan er niet bij.',
  open: {
    button: 'Laat later papier toe',
    says: 'Ingevulde vragenlijsten op papier kunnen dan nog worden ingevoerd. De uitkomsten veranderen daar niet door. Eén enkel formulier wacht op andere, misschien voor altijd: wat na een half jaar nog wacht, verwijderen we ongelezen. Wat iemand in eigen woorden schreef, bewaren we niet.',
    done: 'Papier dat later binnenkomt, kan nu worden ingevoerd.',
    refused: 'Dit kan nu niet. Bij deze uitkomsten kunnen geen latere antwoorden, of iemand anders deed dit net. Laad de bladzijde opnieuw.',
  },
  count: {
    button: 'Probeer ze mee te tellen …',
    says: 'Kan het zonder iemand herkenbaar te maken, dan komt er een tweede versie van de uitkomsten. Kan het niet, dan verandert er niets. Je kunt dit één keer per dag proberen.',
    confirm: {
      title: 'Proberen ze mee te tellen?',
      text: 'Lukt het, dan staat de tweede versie vast, en kan er geen papier meer bij. Wat al gepubliceerd is, blijft erin staan zoals het was. Wacht dus liever tot al het papier is ingevoerd.',
      yes: 'Ja, probeer het',
    },
    done: 'De latere antwoorden tellen nu mee. Er is een tweede versie van de uitkomsten.',
    notYet: 'Het kan nu nog niet. Er is niets veranderd, en papier kan nog worden ingevoerd. Morgen kun je het weer proberen.',
    refused: 'Dit kan nu niet: vandaag is al gekeken, of de stand is intussen veranderd. Morgen kun je het weer proberen.',
  },
}
