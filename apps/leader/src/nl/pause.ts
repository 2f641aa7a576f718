/** Six weeks: a convention, no law (SV-32). */
export const daysOfRest = 42

export const pauseTexts = {
  title: 'Stilzetten',
  says: 'Is hier iets ingrijpends gebeurd? Zet dan alleen deze plek stil. De anderen gaan gewoon door.',
  advice: 'Na een suïcide of een ernstige poging: ten minste zes weken stil. Dat is een afspraak, geen wet; overleg met de aandachtsfunctionaris wanneer het weer kan.',
  /** A day to think it over; nothing goes on by itself. */
  sixWeeks: (day: string) => `Is er een suïcide of een ernstige poging geweest? Zet dan ${day} in je agenda: dat is over zes weken. Kijk dan samen met de aandachtsfunctionaris of het weer kan. Het gaat niet vanzelf verder.`,
  pause: 'Zet hier stil …',
  resume: 'Ga hier verder',
  still: 'Staat even stil',
  stillSays: 'Wie de link opent, leest dat de vragenlijst even stilstaat. De link blijft werken.',
  whole: 'De hele meting staat op pauze. Ook als die weer opengaat, blijft het hier stil tot je verdergaat.',
  confirm: {
    title: (organisation: string) => `${organisation} stilzetten?`,
    text: ['Niemand kan hier meer beginnen of versturen, meteen vanaf nu. Wie bezig is, houdt op het scherm wat hij invulde.', 'Wat al binnen is, blijft bewaard. Dezelfde link werkt weer als je verdergaat. Bij andere organisaties en teams verandert er niets.'],
    yes: 'Ja, zet stil',
  },
  paused: (organisation: string) => `Het staat nu stil bij ${organisation}.`,
  resumed: (organisation: string) => `De vragenlijst is weer open bij ${organisation}.`,
}
