/** Words that stand on every page. */
export const app = {
  name: 'Leidraadspiegel',
  tagline: 'Waar staan we met de leidraad, en wat verandert er?',
  skip: 'Naar de inhoud',
  home: 'Projecten',
  signedInAs: (name: string) => `Aangemeld als ${name}`,
  signOut: 'Afmelden',
  menu: 'Onderdelen van dit project',
  path: 'Waar je bent',
  loading: 'Even ophalen …',
  again: 'Probeer opnieuw',
  cancel: 'Annuleren',
  close: 'Sluit dit venster',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.',
  pilot: { label: 'Proefproject', text: 'Hier mogen verzonnen deelnemers in zitten. Trek geen conclusies uit deze cijfers.' },
  help: {
    lead: 'Praat je liever even met iemand?',
    text: 'Denk je aan zelfdoding, of maak je je zorgen om iemand? Bel gratis 113 of 0800-0113, of chat op 113.nl. Dag en nacht, anoniem. Direct gevaar? Bel 112.',
  },
  notFound: {
    title: 'Deze bladzijde is er niet',
    text: 'Misschien klopt het adres niet, of hoort dit project bij iemand anders.',
    back: 'Naar je projecten',
  },
  broken: { title: 'Er ging iets mis', text: 'Deze bladzijde kon niet worden getoond. Laad de bladzijde opnieuw. Wat je had bewaard, is er nog.', reload: 'Laad opnieuw' },
}
