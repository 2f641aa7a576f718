import { plain } from './text.ts'

interface Avoided {
  pattern: RegExp
  reason: string
}

const suicide = '(?:zelfmoord|suicide|zelfdoding)'

/** SV-18: words that hurt, blame, frighten or show how. Patterns look at lower case without accents. */
const avoided: readonly Avoided[] = [
  { pattern: new RegExp(`${suicide}(?: te)? (?:pleeg\\w*|pleg\\w*|gepleegd)|(?:pleeg\\w*|pleg\\w*|gepleegd) (?:\\w+ )?${suicide}`), reason: 'Schrijf "overlijden door zelfdoding" (of suïcide): "plegen" klinkt als een misdrijf.' },
  { pattern: /(?<!113 )\bzelfmoord/, reason: 'Schrijf "zelfdoding" of "suïcide"; "zelfmoord" staat alleen in de naam 113 Zelfmoordpreventie.' },
  { pattern: new RegExp(`\\b(?:geslaagde?|gelukte?|mislukte?|succesvolle)\\s+(?:\\w*poging\\w*|${suicide})|poging\\w* (?:is |was )?(?:geslaagd|gelukt|mislukt)`), reason: 'Schrijf "suïcidepoging" of "overleden door suïcide": een poging slaagt of mislukt niet.' },
  { pattern: /\b(?:om )?aandacht (?:te )?(?:vragen|trekken)\b(?! voor)|\baandachttrekker|\broep(?:en|t)? om aandacht|\bmanipul(?:atief|atieve|eren|eert)\b/, reason: 'Dit klinkt als een verwijt. Beschrijf wat iemand nodig heeft.' },
  { pattern: /\bsuicidale? (?:jongere|jeugdige|client|patient|persoon|mens|kind|meisje|jongen|leerling|puber)\w*/, reason: 'Schrijf "jongere met suïcidaliteit" of "die aan zelfdoding denkt": eerst de mens.' },
  { pattern: new RegExp(`\\bepidemie\\b|\\w*${suicide}s?(?:golf|explosie|epidemie)|\\b(?:golf|explosie) van ${suicide}`), reason: 'Schrijf sober, zonder beelden als "golf" of "epidemie".' },
  { pattern: /\brisico-?jonger\w*|\brisico-?jeugd\w*|\b(?:hoog|laag|hoger|lager|verhoogd)e? risico\b|\brisicoscore\b/, reason: 'Een risicolabel zegt niets over één mens. Laat het weg.' },
  { pattern: new RegExp(`\\b(?:${suicide}|${suicide}?poging)\\b[^.?!]*\\bomdat\\b|\\bomdat\\b[^.?!]*\\boverleden door ${suicide}`), reason: 'Zelfdoding heeft nooit één oorzaak. Laat "omdat" weg.' },
  { pattern: /\b(?:strop|touw|pillen|overdosis|ophang\w*|opgehangen|verhang\w*|vuurwapen|gif|vergiftig\w*|afscheidsbrief\w*|polsen)\b|\bvoor de trein\b|\bvan een (?:flat|brug|gebouw|dak)\b/, reason: 'Noem geen methode, plaats of brief.' },
  { pattern: /\b0900[ -]?0113\b/, reason: 'Dit is een oud nummer. Schrijf 113 of 0800-0113.' },
]

/** The reason of the first word in a text that we do not use; null when it is fine. */
export function avoidedWord(text: string): string | null {
  const looked = plain(text)
  return avoided.find(({ pattern }) => pattern.test(looked))?.reason ?? null
}
