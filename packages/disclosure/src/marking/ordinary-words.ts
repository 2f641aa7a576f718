const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Words that are written with a capital, by rule or by habit, and name nobody. */
const ordinary = wordsOf(`
  ik je jij u uw jou jouw hij zij ze wij we jullie hen hun mijn ons onze zijn haar het de een en of maar want dus als dan toen omdat doordat zodat terwijl hoewel
  dit dat deze die er hier daar waar wie wat hoe waarom wanneer welke niet geen wel ook nog al alleen soms vaak altijd nooit meestal vooral eigenlijk gewoon misschien
  op in aan bij met voor van naar uit over onder tussen door tegen tot om na per zonder binnen buiten tijdens sinds vanaf volgens via te
  is was ben bent waren heb hebt heeft had hadden kan kun kunnen kon moet moeten mag mogen wil willen zou zouden zal zullen word wordt worden werd ga gaat gaan doe doet doen
  ja nee nvt heel erg veel meer minder beter goed fijn slecht iedereen iemand niemand alles iets niets mensen jongeren ouders
  bedankt dank sorry hallo hoi groetjes groet liefs
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
  kerst kerstmis pasen pinksteren hemelvaart ramadan suikerfeest offerfeest sinterklaas koningsdag oud nieuw god allah
  nederland nederlands nederlandse nederlander nederlanders europa europese engels engelse wet
  word excel teams outlook zoom office windows microsoft google apple iphone ipad android whatsapp signal instagram facebook snapchat tiktok youtube netflix discord internet wifi
  corona covid leidraad stappenplan nulmeting veiligheidsplan signaleringsplan kindertelefoon luisterlijn jeugdzorg jeugdhulp jeugdbescherming jeugdwet veilig thuis wijkteam crisisdienst
  gemeente rijk ministerie inspectie school havo vmbo
`)

/** A piece of text of which every word is one of those. */
export function isOrdinary(text: string): boolean {
  return text.toLowerCase().split(/[\s-]+/u).every((word) => ordinary.has(word))
}

/** Words that stand between a first name and a surname, or before one. */
const betweenNames = wordsOf(`van de den der het 't ’t ter ten te el al ben bin ibn di da dos von le la du`)
export const isBetweenNames = (word: string): boolean => betweenNames.has(word.toLowerCase())

const abbreviations = wordsOf(`bijv bv mevr mw dhr dr drs prof mr ing ir nl m.n o.a d.w.z i.v.m t.a.v enz ca resp evt incl excl nr tel`)
export const isAbbreviation = (word: string): boolean => abbreviations.has(word.toLowerCase())

/** What may follow 'meneer' and 'mevrouw' and is no name. */
const afterTitle = wordsOf(`
  die dat en of van in op bij met was is heeft had zei zegt kwam komt ging gaat deed doet mag moet kan kon wil wilde zou zal werd wordt hielp helpt vroeg vraagt luistert luisterde dacht denkt vond vindt
  ook niet nooit altijd soms heel erg maar want dus als dan toen omdat aan om voor naar uit te de het een mij me ons uw je jij ik hij zij ze we wij zelf aardig lief streng uit over
`)
export const isAfterTitle = (word: string): boolean => afterTitle.has(word.toLowerCase())
