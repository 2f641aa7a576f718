import type { Role } from '@leidraadspiegel/schema'

export const ways = ['open', 'mail', 'group', 'cards', 'paper', 'personal'] as const
export type Way = (typeof ways)[number]

export const invitingTexts = {
  title: 'Uitnodigen',
  choose: 'Hoe nodig je uit?',
  help: 'Je kunt meer manieren naast elkaar gebruiken. Kijk wel uit dat niemand twee keer meedoet.',
  way: { open: 'Open link en QR-code', mail: 'Per e-mail', group: 'Samen in een groep', cards: 'Kaartjes uitdelen', paper: 'Op papier', personal: 'Losse persoonlijke links' } satisfies Record<Way, string>,
  hand: {
    title: 'Een bericht aan iedereen',
    says: 'Zet dit na een week in een nieuwsbrief, een groepsapp of op intranet. Het gaat naar iedereen, dus niemand voelt zich bekeken.',
    text: (role: Role, day: string | null): string => {
      const [filledIn, thanks] = role === 'parent' ? ['Heeft u de vragenlijst al ingevuld?', 'Dank u wel.'] : ['Heb je de vragenlijst al ingevuld?', 'Dank je wel.']
      return `${filledIn} ${thanks} Nog niet? Het kan ${day === null ? 'nog' : `tot en met ${day}`}. Meedoen mag, het hoeft niet.`
    },
    copy: 'Kopieer het bericht',
  },
}

/** SV-21 and SV-10, before mails leave or cards are handed out. */
export const exclusionsOf = (role: Role): readonly string[] => {
  if (role === 'youth')
    return [
      'Nodig iedereen van 12 jaar en ouder uit, niet alleen wie het moeilijk heeft. Dan zegt een uitnodiging niets over iemand.',
      'Haal van de lijst: wie nu in een acute crisis is, en wie net iemand door suïcide verloor. Dat kan later alsnog.',
      'Is iemand 12 tot en met 15 jaar? Licht dan vooraf ook de ouders of voogd in, zoals jullie dat hebben afgesproken.',
    ]
  if (role === 'parent') return ['Nodig alle ouders en naasten uit, niet alleen wie een moeilijke tijd heeft. Dan zegt een uitnodiging niets over iemand.', 'Haal van de lijst: wie net iemand door suïcide verloor, en wie nu een kind in een acute crisis heeft.']
  return ['Haal van de lijst wie net iemand door suïcide verloor. Dat kan later alsnog.', 'Gebeurde er in een team net een suïcide of een ernstige poging? Stuur dat team nu niets.']
}
