export const paperTexts = {
  title: 'Op papier',
  says: 'Print de vragenlijst voor wie niet online meedoet. Geef er een envelop bij, en zeg bij wie de dichte envelop kan worden ingeleverd: niet bij de eigen hulpverlener of leidinggevende.',
  download: 'Op papier: vragenlijst downloaden (PDF)',
  easy: 'Makkelijke versie downloaden (PDF)',
  file: 'vragenlijst.pdf',
  entry: {
    title: 'Invoeren van papier',
    says: 'Met een invoerlink typt iemand de papieren antwoorden over. Die persoon ziet niets van wat al is ingevoerd. Kies iemand die geen projectleider is, die de mensen niet kent, en die de papieren daarna vernietigt. Gebruik de link niet zelf.',
    make: 'Maak een invoerlink',
    making: 'Bezig met maken …',
    label: (organisation: string) => `Invoerlink van ${organisation}`,
    copy: 'Kopieer de invoerlink',
    revoke: 'Trek de invoerlink in',
    revoking: 'Bezig met intrekken …',
    ends: 'De link werkt zolang deze meting open is. Is het invoeren klaar? Trek hem dan in.',
    late: 'Een enkel formulier dat later komt, wacht op andere, misschien voor altijd. Open antwoorden van later bewaren wij niet.',
  },
}
