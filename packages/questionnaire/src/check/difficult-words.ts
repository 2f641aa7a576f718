import type { Role } from '@leidraadspiegel/schema'
import { plain } from './text.ts'

/** TR-23: words of offices and policies, with what people say instead. Patterns look at lower case without accents. */
const forNobody: Readonly<Record<string, string>> = {
  'aangaande|betreffende|omtrent|inzake|ten aanzien van|met betrekking tot': 'over',
  'conform|overeenkomstig': 'volgens',
  'derhalve|zodoende|dientengevolge': 'daarom',
  'dien(?:t|en) (?:\\w+ )?te': 'moet',
  'faciliter\\w+|gefaciliteerd\\w*': 'mogelijk maken',
  'geschiedt|geschieden': 'gebeurt',
  'implementer\\w+|implementatie\\w*|geimplementeerd\\w*': 'invoeren',
  'indien|mits': 'als',
  'middels|door middel van': 'met',
  'participer\\w+|participatie': 'meedoen',
  'respectievelijk': 'en',
  'respondent\\w*': 'mensen die meedoen',
  'teneinde': 'om',
  'tevens|eveneens|alsmede': 'ook',
  'thans|heden': 'nu',
  'u wordt verzocht|gelieve': 'wilt u',
  'voornoemd\\w*|bovengenoemd\\w*|onderstaand\\w*|desbetreffend\\w*': 'deze',
}

const forYoungPeopleAndParents: Readonly<Record<string, string>> = {
  'casuistiek\\w*|intervisie\\w*': 'overleg',
  'indicator\\w*': 'cijfer',
  'ambulant\\w*': 'bij jou thuis',
  'discipline\\w*|multidisciplinair\\w*': 'mensen',
  'evaluer\\w+|evaluatie': 'terugkijken',
  'functionaris\\w*': 'iemand die',
  'optimaliser\\w+|optimaal': 'beter',
  'prioriteit\\w*': 'eerst',
  'suicidaliteit|suicid\\w+': 'zelfdoding',
  'verwijzing|consult\\w*': 'gesprek',
}

const patterns = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([word, instead]) => ({ pattern: new RegExp(`\\b(?:${word})\\b`), instead }))
const [everybody, lay] = [patterns(forNobody), patterns(forYoungPeopleAndParents)]

/** The longest word that somebody in this role gets to read, in letters. */
const longestWord: Readonly<Record<Role | 'none', number>> = { youth: 20, parent: 20, professional: 26, manager: 26, partner: 26, none: 26 }

/** Why a text holds a word that is hard for its reader; null when it does not. */
export function difficultWord(text: string, role: Role | null): string | null {
  const looked = plain(text)
  const found = [...everybody, ...(role === 'youth' || role === 'parent' ? lay : [])].find(({ pattern }) => pattern.test(looked))
  if (found !== undefined) return `"${found.pattern.exec(looked)![0]}" is een moeilijk woord. Schrijf bijvoorbeeld "${found.instead}" (TR-23).`
  const long = text.match(/\p{L}+/gu)?.find((word) => word.length > longestWord[role ?? 'none'])
  return long === undefined ? null : `"${long}" is een lang woord. Knip het in stukken of zeg het anders (TR-23).`
}
