import { plain } from './text.ts'

const subject = '(?:zelfdoding\\w*|suicid\\w*|zelfmoord\\w*|(?:de|(?:je|jouw|uw|mijn) (?:eigen )?) ?dood|doodgaan|sterven|(?:een )?einde aan (?:je|jouw|uw|mijn|zijn|haar|het|hun|diens|\\w+) (?:eigen )?leven)'
const wound = '(?:snijd\\w*|snij|gesneden|sneed|beschadig\\w*|verwond\\w*)'
const harm = `(?:pijn|aandoen|aangedaan|aandoet|${wound})`
const oneself = '(?:jezelf|mezelf|mijzelf|uzelf|zichzelf)'
const plan = '(?:veiligheidsplan|signaleringsplan|crisisplan|veiligheids- of signaleringsplan)'
const often = '(?:(?:wel eens|weleens|ooit|soms|vaak|vaker|nu|veel|last van|hier|de laatste tijd|(?:de|het) afgelopen \\w+|in de laatste \\w+) )*'
const have = '(?:heb|hebt|heeft|had|hadden|hebben)'

/** Somebody who answers, or the young person that a parent answers about. */
const self = /\b(?:ik|mij|me|mijn|mezelf|mijzelf|je|jij|jou|jouw|jezelf|jijzelf|u|uw|uzelf|zichzelf|jullie)\b/

/** Within one clause, next to somebody who answers. */
const inClause: readonly RegExp[] = [
  new RegExp(`\\b(?:denk|denkt|denken|dacht|dachten|gedacht|verlang\\w*|fantase\\w*|droom\\w*)\\b.*\\b(?:aan|naar|over) ${subject}`),
  new RegExp(`\\b(?:aan|over) ${subject}.*\\b(?:denk|denkt|denken|dacht|gedacht|nagedacht|nadenk\\w*)\\b`),
  new RegExp(`\\bnadenk\\w* over ${subject}|\\b(?:denk|dacht)\\b.*\\bna over ${subject}`),
  new RegExp(`\\b${have}\\b (?:ik|je|jij|u|mijn kind|uw kind)?\\b ?${often}(?:suicidale gedachten|gedachten (?:aan|over) ${subject})`),
  new RegExp(`\\b(?:mijn|jouw|je|uw) (?:eigen )?(?:suicidale gedachten|gedachten (?:aan|over) ${subject})`),
  new RegExp(`\\b(?:ben|bent|was|voel\\w*|is|werd|word\\w*)\\b.*\\bsuicida(?:al|le)\\b`),
  /\bpoging(?:en)?\b|\w+poging(?:en)?\b/,
  /\b(?:wil|wilt|wilde|wilden|willen|zou|liever|wens\w*|verlang\w*)\b.*\b(?:dood|doodgaan|sterven)\b|\bdood (?:wil|wilt|wilde|willen|wil zijn|was|waren|wenst\w*)\b|\bdoodswens\w*/,
  /\bniet meer (?:te )?(?:wil(?:t|de|den|len)? )?leven\b|\bniet meer (?:wil|wilt|wilde|willen)\b.*\bleven\b|\bleven\b.*\b(?:geen|weinig) zin\b|\bniet waard om te leven\b/,
  /\ber niet meer (?:te )?(?:willen zijn|wil(?:t|de)? zijn|zijn wil)\b|\bwil(?:t|de|len)?\b.*\ber niet meer zijn\b/,
  /\beinde aan (?:je|jouw|uw|mijn|het|zijn|haar) (?:eigen )?leven\b|\b(?:je|jouw|uw|mijn) (?:eigen )?leven (?:te )?beeindig\w*|\buit het leven (?:te )?stap\w*|\bvan het leven (?:te )?berov\w*/,
  new RegExp(`\\b${oneself}\\b.{0,40}\\b${harm}\\b|\\b${harm}\\b.{0,25}\\b${oneself}\\b|\\b(?:me|je|mij|zich)\\b.{0,20}\\b${wound}\\b|\\b${wound} (?:ik )?(?:me|je|mij|zich)\\b`),
  /\bzelfbeschadig\w*|\bautomutil\w*|\bzelfverwond\w*/,
  new RegExp(`\\b(?:mijn|jouw|je|uw) (?:eigen )?${plan}`),
  new RegExp(`\\b(?:${have}|krijg|krijgt|kreeg|gekregen|maak|maakt|maakte|gemaakt|gebruik|gebruikt|is er|was er|er is|er was|er ligt|opgesteld)\\b.*\\b${plan}|\\b${plan}.*\\b(?:${have}|gemaakt|gekregen|gebruik\\w*|opgesteld|besproken|helpt|hielp|geholpen|werkt|werkte)\\b`),
  /\b(?:mijn|jouw|je|uw) (?:eigen )?crisis\b|\b(?:in|een) crisis (?:was|waren|zat|zit|geweest|gehad|had|heb|hebt|heeft|ben|bent)\b|\b(?:was|zat|zit|ben|bent|heb|hebt|had|heeft|is)\b.*\b(?:in|een) crisis\b/,
]

/** Verb and person may stand in different clauses: "Heb je, de laatste tijd, gedacht aan …". */
const inSentence: readonly RegExp[] = [
  new RegExp(`\\b${have}\\b.*\\b(?:ik|je|jij|u|kind|zoon|dochter)\\b.*\\b(?:gedacht|nagedacht)\\b.*\\b(?:aan|over) ${subject}`),
  new RegExp(`\\b${have}\\b.*\\b(?:ik|je|jij|u|kind|zoon|dochter)\\b.*\\b(?:aan|over) ${subject}.*\\b(?:gedacht|nagedacht)\\b`),
]

/** Words of explaining about a plan in general; they ask nothing about somebody's own. */
const general = new RegExp(`\\b(?:over|wat) (?:een|het) ${plan}`, 'g')

/**
 * SV-01: whether a text asks somebody about own suicidal thoughts, plans, attempts or self-harm, or, of a parent, about those of the child;
 * also when the answer would show that somebody has or had a plan, a crisis or an attempt. A block-list: it catches phrases, not intentions.
 */
export function asksAboutOwnSuicidality(text: string): boolean {
  return plain(text)
    .split(/(?<=[.?!])\s+|\n/)
    .some((sentence) => inSentence.some((pattern) => pattern.test(sentence)) || clausesOf(sentence).some(asksInClause))
}

function clausesOf(sentence: string): string[] {
  return sentence.split(/[,;:()]|\b(?:als|wanneer|dat|die|omdat|of|terwijl|zodra)\b/)
}

function asksInClause(clause: string): boolean {
  if (!self.test(clause)) return false
  const asked = clause.replace(general, '')
  return inClause.some((pattern) => pattern.test(asked))
}
