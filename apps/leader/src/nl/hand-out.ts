export const handOutTexts = {
  title: 'Kaartjes uitdelen',
  says: 'Geen lijst met adressen? Deel kaartjes uit met de link of de QR-code. Geef dit blad aan wie ze uitdeelt:',
  sheet: [
    'Geef de kaart aan elke jongere vanaf 12 jaar.',
    'Nu even niet bij een acute crisis; dan later opnieuw.',
    'Turf alleen aantallen: uitgedeeld, later. Schrijf geen namen op.',
  ],
  tally: 'Vul het aantal ‘uitgedeeld’ in bij ‘Aantallen’: hoeveel mensen nodig je uit?',
  stop: 'Na een suïcide of een ernstige poging stopt de meting op die plek, ten minste zes weken. Zet haar dan stil bij de organisatie hierboven.',
  copy: 'Kopieer de tekst',
}
