export const accountTexts = {
  name: 'Je naam',
  nameHelp: 'Zo zien collega’s in deze werkplek wie je bent.',
  email: 'Je e-mailadres',
  emailHelp: 'Hiermee meld je je aan. We sturen er niets naartoe.',
  passphrase: 'Wachtzin',
  passphraseHelp: 'Minstens 12 tekens. Een paar losse woorden achter elkaar onthoud je het makkelijkst, zoals ‘lantaarn fiets augurk maandag’. Bedenk zelf andere woorden.',
  show: 'Toon de wachtzin',
  errors: {
    name: 'Vul je naam in.',
    email: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
    passphrase: 'Kies een wachtzin van minstens 12 tekens.',
    passphraseMissing: 'Vul je wachtzin in.',
  },
  setUp: {
    title: 'Welkom. Zet de werkplek klaar',
    lead: 'Je bent de eerste. Met dit account maak je projecten en nodig je straks mensen uit om mee te doen.',
    submit: 'Maak het account',
    busy: 'Bezig met maken …',
    noToken: {
      title: 'Open de link van de server',
      text: 'Deze bladzijde werkt alleen via de eenmalige link. Die staat in het venster waarin de server is gestart. Kopieer de hele link, met alles wat achter het hekje (#) staat.',
    },
    done: { title: 'Er is al een account', text: 'De werkplek is al klaargezet. Meld je aan.' },
  },
  signIn: {
    title: 'Aanmelden',
    submit: 'Ga verder',
    busy: 'Bezig met nakijken …',
    lost: 'Weet je je wachtzin niet meer? Vraag de coördinator van je project of de beheerder om een link waarmee je een nieuwe kiest.',
    again: 'Meld je opnieuw aan',
    expired: 'Je was een tijd weg, of je sessie is afgelopen. Meld je aan, dan ga je verder waar je was. Wat je invulde, staat er nog.',
    new: { title: 'Deze server is nieuw', text: 'Er is nog geen account. Open de eenmalige link uit het venster waarin de server is gestart.' },
  },
  lookAround: {
    title: 'Rondkijken in een verzonnen netwerk',
    unknown: 'Deze link werkt niet (meer). De server toont bij elke start een nieuwe link. Kopieer de hele link, met alles wat achter het hekje (#) staat.',
  },
}
