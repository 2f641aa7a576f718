import type { Role } from '@leidraadspiegel/schema'

export const handOutTexts = {
  title: 'Kaartjes uitdelen',
  says: 'Geen lijst met adressen? Deel kaartjes uit met de open link of de QR-code. Geef dit blad aan wie ze uitdeelt:',
  sheet: (role: Role): readonly string[] => [
    role === 'parent' ? 'Geef de kaart aan elke ouder of naaste.' : 'Geef de kaart aan elke jongere vanaf 12 jaar.',
    'Nu even niet bij een acute crisis; dan later opnieuw.',
    'Turf alleen aantallen: uitgedeeld, later. Schrijf geen namen op.',
  ],
  field: 'Hoeveel kaarten zijn er uitgedeeld?',
  counted: (invited: number | null) => (invited === null ? 'Het aantal telt mee bij hoeveel mensen zijn uitgenodigd.' : `Het komt bij de ${invited} mensen die al zijn uitgenodigd. Vul dus alleen nieuwe kaarten in.`),
  fieldError: 'Vul in hoeveel kaarten er nieuw zijn uitgedeeld, als getal.',
  add: 'Tel ze erbij',
  busy: 'Bezig met bewaren …',
  added: 'Bijgeteld.',
  stop: 'Na een suïcide of een ernstige poging stopt de meting op die plek, ten minste zes weken. Zet haar dan stil bij ‘Stilzetten’.',
  copy: 'Kopieer de tekst',
}
