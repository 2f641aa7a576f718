import { speak } from '../speak.ts'

/** On the page where somebody types the code of a group; it does not know whose it is and addresses nobody as *je* or *u*. */
export const groupTexts = () => speak({
  empty: 'Vul de code in die op het scherm of op papier staat.',
  unknown: 'Deze code werkt niet, of niet meer. Kijk hem nog eens na. Een code werkt twee uur. Is de tijd voorbij? Vraag dan een nieuwe code.',
  busy: 'Een moment …',
  unreachable: 'Het lukt nu niet. Wacht even en probeer het nog eens. De code blijft staan.',
})
