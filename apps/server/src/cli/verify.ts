import { headIn, writtenHead, type TrailCheck } from '@leidraadspiegel/store'
import type { Command } from './command.ts'
import { Refused, WrongUse } from './terminal.ts'

/** Reads the whole trail of the staff and says where it is not what it was. */
export const verify: Command = {
  summary: 'nagaan of het logboek van medewerkers nog heel is',
  usage: 'verify [<nummer>:<controlegetal> …]',
  needsData: () => true,
  async run({ words, json }, { terminal, data }) {
    const known = words.map((word) => {
      const head = headIn(word)
      if (head === null) throw new WrongUse(`${word} is geen stand van het logboek: dat is een nummer, een dubbele punt en 64 cijfers en letters.`)
      return head
    })
    const check = await (await data()).store.trail.verify(known)
    const head = writtenHead(check.head)
    if (json) terminal.line(JSON.stringify({ entries: check.entries, head, broken: check.broken }))
    if (check.broken !== null) throw new Refused(whatIsWrong(check.broken))
    if (json) return
    terminal.line(check.entries === 0 ? 'Het logboek is nog leeg.' : `Het logboek is heel: ${check.entries} ${check.entries === 1 ? 'regel' : 'regels'}.`)
    terminal.line(`De stand is nu ${head}`)
    terminal.line('Bewaar die stand ergens anders, en geef hem de volgende keer mee: dan valt ook op wie het hele logboek opnieuw schrijft.')
  },
}

function whatIsWrong(broken: NonNullable<TrailCheck['broken']>): string {
  if (broken.at === 'entry') return `Het logboek is niet meer heel: bij regel ${broken.sequence} klopt het niet met wat ervoor staat. Daar is een regel veranderd, weggehaald, tussengevoegd of verplaatst. Alles tot en met regel ${broken.sequence - 1} is nog zoals het was.`
  if (broken.at === 'head') return `Het logboek is niet meer heel: regel ${broken.sequence}, die er eerder stond, is er niet meer of is een andere. Het einde is weggehaald, of er is een oude reservekopie teruggezet.`
  return 'Of het einde van het logboek is weggehaald, is niet te zeggen: het bestand trail.head ontbreekt of is beschadigd. De regels die er staan, sluiten op elkaar aan.'
}
