import type { Role } from '@leidraadspiegel/schema'
import { speak } from '../speak.ts'

/** On the end page; parents read *u*, all others *je*. */
export function receiptTexts(role: Role) {
  const say = (je: string, u: string): string => (role === 'parent' ? u : je)
  return speak({
    title: say('Wil je je antwoorden later nog kunnen intrekken?', 'Wilt u uw antwoorden later nog kunnen intrekken?'),
    write: say('Schrijf dan deze zes woorden op, in deze volgorde. Of print deze pagina.', 'Schrijf dan deze zes woorden op, in deze volgorde. Of print deze pagina.'),
    list: 'De zes woorden',
    copy: 'Kopieer',
    copied: 'De woorden zijn gekopieerd.',
    copyFailed: say('Kopiëren lukt niet op dit toestel. Schrijf de woorden over.', 'Kopiëren lukt niet op dit toestel. Schrijf de woorden over.'),
    means: say('Met deze woorden kun je je antwoorden laten weggooien.', 'Met deze woorden kunt u uw antwoorden laten weggooien.'),
    once: say('Je ziet ze maar één keer. Niemand anders heeft ze, ook wij niet. Ben je ze kwijt? Dan kan intrekken niet meer.', 'U ziet ze maar één keer. Niemand anders heeft ze, ook wij niet. Bent u ze kwijt? Dan kan intrekken niet meer.'),
    others: role === 'youth' ? 'Vindt iemand anders de woorden, bijvoorbeeld je ouders? Die kan je antwoorden alleen intrekken. Lezen kan niemand ze ermee.' : say('Vindt iemand anders de woorden? Die kan je antwoorden alleen intrekken, niet lezen.', 'Vindt iemand anders de woorden? Die kan uw antwoorden alleen intrekken, niet lezen.'),
    where: 'Intrekken kan hier:',
    close: say('Heb je de woorden opgeschreven, of heb je ze niet nodig? Dan kun je deze pagina sluiten.', 'Hebt u de woorden opgeschreven, of hebt u ze niet nodig? Dan kunt u deze pagina sluiten.'),
    none: say('Op dit toestel kan geen code gemaakt worden om je antwoorden later in te trekken. Ze zijn wel verstuurd.', 'Op dit toestel kan geen code gemaakt worden om uw antwoorden later in te trekken. Ze zijn wel verstuurd.'),
    closeOnly: say('Je kunt deze pagina nu sluiten.', 'U kunt deze pagina nu sluiten.'),
  })
}

/** On the page to withdraw, which does not know whose it is and addresses nobody as *je* or *u*. */
export const withdrawTexts = () => speak({
  empty: 'Vul de zes woorden in.',
  busy: 'Een moment …',
  unreachable: 'Er is nu geen goede verbinding. De woorden staan er nog. Probeer het zo nog eens.',
  impossible: 'In deze browser kan het niet. Probeer het in een andere browser, of op een ander toestel.',
})
