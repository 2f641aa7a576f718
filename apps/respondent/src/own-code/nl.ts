import { speak } from '../speak.ts'

/** About a code of one's own, for staff; everybody reads *je*. */
export const ownCodeTexts = () => speak({
  title: 'Wil je een eigen code maken?',
  why: 'Bij een volgende meting vragen we dit weer. Vul je dan hetzelfde in? Dan zien we wat er bij dezelfde mensen veranderde. Alle cijfers blijven van de hele groep.',
  free: 'Het hoeft niet. Zonder code tellen je antwoorden net zo goed mee.',
  kept: 'Wat je hier invult, verlaat dit toestel niet. Er gaat alleen een kenmerk mee dat niemand kan lezen. Na het koppelen gooien we dat weg.',
  risk: 'Eén ding kan misgaan. Wie jou heel goed kent en ook in de gegevens van de server kan, zou je antwoorden kunnen terugvinden. Een geheim woord maakt dat heel moeilijk.',
  legend: 'Zeven korte vragen',
  unknown: 'Weet je iets niet, of is er geen antwoord? Vul dan een streepje in (-). Met ‘moeder’ en ‘vader’ bedoelen we wie je opvoedde. Kies de volgende keer weer dezelfde.',
  prompts: [
    'De eerste letter van de voornaam van je moeder',
    'De eerste letter van de voornaam van je vader',
    'De laatste letter van de achternaam waarmee je moeder geboren is',
    'De eerste letter van de straat waar je woonde toen je 6 was',
    'De eerste letter van je eerste basisschool',
    'Hoeveel broers en zussen zijn ouder dan jij?',
    'Op welke dag van de maand is je moeder jarig?',
  ],
  number: (most: number): string => `Een getal tot en met ${most}`,
  secret: 'Een geheim woord (mag, hoeft niet)',
  secretHelp: 'Alleen handig als je het over een jaar nog weet. Ben je het dan kwijt? Dan tellen je antwoorden gewoon mee.',
  missingLetter: 'Vul één letter in, of een streepje.',
  missingNumber: (most: number): string => `Vul een getal in tot en met ${most}, of een streepje.`,
  withCode: 'Versturen met code',
  without: 'Versturen zonder code',
  back: 'Terug',
})
