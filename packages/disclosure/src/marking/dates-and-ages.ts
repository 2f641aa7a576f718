import { marksOf, type Finder } from './mark.ts'

const month = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan\\.?|febr?\\.?|mrt\\.?|apr\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?)'
const year = '(?:19|20)\\d{2}'
const dates = [
  /(?<![\p{L}\d])(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)?\d{2})(?!\d)/gu,
  /(?<![\p{L}])(?:op|van|sinds|vanaf|datum|d\.d\.) (?<it>(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2]))(?![-/\d\p{L}])/giu,
  new RegExp(`(?<![\\p{L}\\d])${year}-\\d{1,2}-\\d{1,2}(?!\\d)`, 'gu'),
  new RegExp(`(?<![\\p{L}\\d])(?:0?[1-9]|[12]\\d|3[01])(?:e|ste|de)? ${month}(?![\\p{L}])(?: '?(?:${year}|\\d{2})(?!\\d))?`, 'giu'),
  new RegExp(`(?<![\\p{L}])${month} (?:van )?${year}(?!\\d)`, 'giu'),
  new RegExp(`(?<![\\p{L}])(?:geboren|geb\\.|sinds|vanaf|bouwjaar|geboortejaar|lichting)(?: is| was| in| van)*:? (?<it>'?${year})(?!\\d)`, 'giu'),
]

const inWords = '(?:zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|eenentwintig|tweeëntwintig|drieëntwintig|vierentwintig)'
const old = `(?:\\d{1,2}|${inWords})`
const lasting = '(?<!(?<![\\p{L}])(?:al|sinds|na|over|binnen|elke|per|om de|in|laatste|afgelopen|komende|eerste|ruim|bijna|zo.n|meer dan|minder dan|minimaal|ongeveer|duurt|duurde) )'
const ages = [
  new RegExp(`(?<![\\p{L}\\d])${old}(?:-| )?(?:jarige?n?)(?![\\p{L}])`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d])${old} ?(?:jaar|jr\\.?) (?:oud|jong)(?![\\p{L}])`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d])${lasting}${old} ?(?:jaar|jr\\.?)(?![\\p{L}])`, 'giu'),
  new RegExp(`(?<![\\p{L}])(?:ik ben|ben ik|ik was|hij is|zij is|ze is|ik word|ik werd|leeftijd(?: is|:| van)?) (?:nu |net |al |pas |bijna |toen )*(?<it>${old})(?![\\p{L}\\d,.:%]*[\\p{L}\\d%])`, 'giu'),
  new RegExp(`(?<![\\p{L}])toen (?:ik|hij|zij|ze) (?:pas |net |nog )*(?<it>${old}) (?:was|werd)(?![\\p{L}])`, 'giu'),
  /(?<![\p{L}])(?:mijn|zijn|haar|hun|m'n|z'n) (?<it>\d{1,2}(?:e|de|ste))(?! (?:keer|week|maand|dag|afspraak|gesprek|plaats))(?![\p{L}])/giu,
]

/** Days and years that say when something about one person was, and how old somebody is. How long something lasts is no age. */
export const findDatesAndAges: Finder = (text) => [...dates.flatMap((pattern) => marksOf(text, pattern, 'date')), ...ages.flatMap((pattern) => marksOf(text, pattern, 'age'))]
