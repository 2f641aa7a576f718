import type { Role } from '@leidraadspiegel/schema'
import { speak } from '../speak.ts'

/** About going on later with a code of five words; parents read *u*, all others *je*. */
export function draftTexts(role: Role) {
  const say = (je: string, u: string): string => (role === 'parent' ? u : je)
  const stillHere = say('Je antwoorden zijn niet weg. Ze staan nog op deze pagina.', 'Uw antwoorden zijn niet weg. Ze staan nog op deze pagina.')
  return speak({
    button: 'Later verder',
    ask: {
      title: say('Wil je later verder?', 'Wilt u later verder?'),
      paragraphs: [
        say('We zetten je antwoorden op slot. Je krijgt een code van vijf woorden. Alleen met die code gaan ze weer open.', 'We zetten uw antwoorden op slot. U krijgt een code van vijf woorden. Alleen met die code gaan ze weer open.'),
        say('Alleen jij ziet de code. Wij hebben hem niet en kunnen je antwoorden niet lezen. Op dit toestel bewaren we niets.', 'Alleen u ziet de code. Wij hebben hem niet en kunnen uw antwoorden niet lezen. Op dit toestel bewaren we niets.'),
        say('Let op: wie de code heeft, kan verdergaan met je vragenlijst en ook lezen wat je hebt ingevuld.', 'Let op: wie de code heeft, kan verdergaan met uw vragenlijst en ook lezen wat u hebt ingevuld.'),
        role === 'youth'
          ? 'Kan iemand de code vinden, bijvoorbeeld je ouders of iemand die dit toestel ook gebruikt? Vul de vragenlijst dan liever in één keer in.'
          : say('Kan iemand de code vinden, bijvoorbeeld op een toestel dat je deelt? Vul de vragenlijst dan liever in één keer in.', 'Kan iemand de code vinden, bijvoorbeeld op een toestel dat u deelt? Vul de vragenlijst dan liever in één keer in.'),
        say('We bewaren je antwoorden hoogstens 14 dagen. Ze zijn eerder weg als je ze verstuurt of als de vragenlijst sluit.', 'We bewaren uw antwoorden hoogstens 14 dagen. Ze zijn eerder weg als u ze verstuurt of als de vragenlijst sluit.'),
      ],
      keep: say('Bewaar en geef mij een code', 'Bewaar en geef mij een code'),
    },
    again: {
      title: say('Wil je later weer verder?', 'Wilt u later weer verder?'),
      paragraphs: [
        say('We zetten je antwoorden weer op slot. De code blijft dezelfde: de vijf woorden die je al hebt.', 'We zetten uw antwoorden weer op slot. De code blijft dezelfde: de vijf woorden die u al hebt.'),
        say('Wie de code heeft, kan verdergaan met je vragenlijst en ook lezen wat je hebt ingevuld.', 'Wie de code heeft, kan verdergaan met uw vragenlijst en ook lezen wat u hebt ingevuld.'),
        say('We bewaren je antwoorden vanaf nu hoogstens 14 dagen.', 'We bewaren uw antwoorden vanaf nu hoogstens 14 dagen.'),
      ],
      keep: 'Bewaar met dezelfde code',
    },
    keeping: { title: say('We zetten je antwoorden op slot', 'We zetten uw antwoorden op slot'), paragraphs: ['Een moment …'] },
    unreachable: { title: 'Bewaren lukt nu niet', paragraphs: [stillHere, 'Wacht even en probeer het nog eens.'] },
    tooLong: { title: say('Je teksten zijn te lang om te bewaren', 'Uw teksten zijn te lang om te bewaren'), paragraphs: [stillHere, say('Maak je eigen teksten korter. Of ga nu verder en vul de vragenlijst in één keer in.', 'Maak uw eigen teksten korter. Of ga nu verder en vul de vragenlijst in één keer in.')] },
    tryAgain: 'Probeer opnieuw',
    kept: {
      title: say('Je antwoorden staan op slot', 'Uw antwoorden staan op slot'),
      write: 'Schrijf deze vijf woorden op, in deze volgorde. Of print deze pagina.',
      list: 'De vijf woorden',
      copy: 'Kopieer',
      copied: 'De woorden zijn gekopieerd.',
      copyFailed: say('Kopiëren lukt niet op dit toestel. Schrijf de woorden over.', 'Kopiëren lukt niet op dit toestel. Schrijf de woorden over.'),
      once: say('Je ziet de woorden alleen nu. Ben je ze kwijt? Dan kunnen je antwoorden niet meer open, ook niet door ons.', 'U ziet de woorden alleen nu. Bent u ze kwijt? Dan kunnen uw antwoorden niet meer open, ook niet door ons.'),
      secret: say('Houd de woorden voor jezelf: wie ze heeft, kan je antwoorden lezen.', 'Houd de woorden voor uzelf: wie ze heeft, kan uw antwoorden lezen.'),
      where: say('Wil je verder? Kies op de beginpagina ‘Ik heb een code’:', 'Wilt u verder? Kies op de beginpagina ‘Ik heb een code’:'),
      until: say('Doe dat binnen 13 dagen. Daarna gooien we je antwoorden weg. Ze tellen pas mee als je ze verstuurt.', 'Doe dat binnen 13 dagen. Daarna gooien we uw antwoorden weg. Ze tellen pas mee als u ze verstuurt.'),
      close: say('Heb je de woorden opgeschreven? Dan kun je deze pagina sluiten.', 'Hebt u de woorden opgeschreven? Dan kunt u deze pagina sluiten.'),
    },
    resume: {
      button: 'Ik heb een code',
      label: 'De vijf woorden',
      hint: 'In dezelfde volgorde. Hoofdletters, komma’s en nummers maken niet uit.',
      open: say('Ga verder met mijn antwoorden', 'Ga verder met mijn antwoorden'),
      busy: 'Een moment …',
      empty: 'Vul de vijf woorden in.',
      unknown: say('Bij deze woorden vinden we niets. Kijk ze nog eens na. Kloppen ze? Dan zijn de antwoorden al verstuurd, of te lang geleden bewaard. Je kunt dan opnieuw beginnen.', 'Bij deze woorden vinden we niets. Kijk ze nog eens na. Kloppen ze? Dan zijn de antwoorden al verstuurd, of te lang geleden bewaard. U kunt dan opnieuw beginnen.'),
      otherVersion: say('Deze code hoort bij een andere versie van de vragenlijst. Kies de versie waarin je begon en vul de code daar in.', 'Deze code hoort bij een andere versie van de vragenlijst. Kies de versie waarin u begon en vul de code daar in.'),
      unreachable: 'Er is nu geen goede verbinding. De woorden staan er nog. Probeer het zo nog eens.',
    },
  })
}
