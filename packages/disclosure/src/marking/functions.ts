import { marksOf, type Finder } from './mark.ts'

/** Of these an organisation or a team often has one. */
const single =
  '(?:(?:gz|kinder|jeugd|klinisch|neuro|school|ortho)[- ]?)?(?:psycholo(?:og|ge)|psychiater|(?:ortho)?pedago(?:og|ge)|(?:huis|school|bedrijfs|kinder|jeugd|vertrouwens)?arts|verpleegkundig(?:e|\\sspecialist)|bestuurder|directeur|directrice|manager|teamleid(?:er|ster)|teammanager|leidinggevende|afdelingshoofd|clusterhoofd|locatiehoofd|gedragswetenschapper|gedragsdeskundige|regiebehandelaar|ervaringsdeskundige|aandachtsfunctionaris|vertrouwenspersoon|secretaresse|receptionist(?:e)?|conci[eë]rge|kok|gezinsvoogd|jeugdbeschermer|jeugdreclasseerder|maatschappelijk werk(?:er|ster)|sociotherapeut(?:e)?|systeemtherapeut(?:e)?|rector|decaan|beleidsmedewerk(?:er|ster)|projectleid(?:er|ster)|co[oö]rdinator|kwaliteitsmedewerk(?:er|ster)|intern begeleid(?:er|ster)|zorgco[oö]rdinator|imam|dominee|pastoor|stagiaire?|spv(?:\'er)?|poh(?:-?ggz)?)'
/** Of these there are more, unless somebody says that there is one. */
const several = '(?:behandela(?:ar|ars)|therapeut(?:e)?|coach|mentor|begeleid(?:er|ster)|hulpverle(?:ner|enster)|medewerk(?:er|ster)|collega|professional|jongere|jongen|meisje|meid|man|vrouw|vader|moeder|ouder|kind|cliënt|leerling|docent(?:e)?|lera(?:ar|res))'
const between = '(?:[\\p{L}-]+e )?'
const edge = '(?![\\p{L}])'
const patterns = [
  new RegExp(`(?<![\\p{L}])(?:de|het|een|onze|als) ?(?:enige|enigste) ${between}(?:${single}|${several})(?: (?:op|in|van|bij) (?:de |het |ons |onze |deze |dit )?[\\p{L}-]+)?${edge}`, 'giu'),
  new RegExp(`(?<![\\p{L}])(?:onze|ons|mijn|jullie) ${between}${single}${edge}`, 'giu'),
  new RegExp(`(?<![\\p{L}])(?:de|het|een) ${between}${single} (?:van|bij|op) (?:de |het |onze |ons |team |afdeling |groep |locatie )*[\\p{L}\\d-]+${edge}`, 'giu'),
  new RegExp(`(?<![\\p{L}])als ${single}${edge}`, 'giu'),
]

/** Functions that only one person may have, and whoever is called the only one of his kind. */
export const findFunctions: Finder = (text) => patterns.flatMap((pattern) => marksOf(text, pattern, 'function'))
