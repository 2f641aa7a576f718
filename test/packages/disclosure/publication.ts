import { newId, type Publication } from '@leidraadspiegel/schema'

const ids = { project: newId(), fieldwork: newId(), wave: newId(), publication: newId() }

/** A publication of one organisation with `n` professionals in class c1, and one organisation that is withheld. */
export function publicationOf(n: number, change: Partial<Publication> = {}): Publication {
  const organisation = 'aaaaaaaaaaaaaaaa'
  return {
    id: ids.publication,
    version: 1,
    project: { id: ids.project, name: 'Proef', pilot: true },
    wave: { id: ids.wave, number: 1, title: 'Nulmeting' },
    fieldwork: ids.fieldwork,
    role: 'professional',
    survey: { survey: 'professional', version: 1, form: 'full', surveyHash: 'x', codebookHash: 'y' },
    rules: { version: 1, minimum: 5, detail: 10 },
    publishedOn: '2026-11-25',
    groups: [{ group: 'organisation:a', kind: 'organisation', organisation, title: 'De Linde', parent: null, n, minimum: 5 }],
    members: [{ group: 'organisation:a', class: 'c1' }],
    withheld: [{ organisation: 'bbbbbbbbbbbbbbbb', title: 'Het Anker' }],
    detailMembers: n >= 10 ? [{ group: 'organisation:a', class: 'd1' }] : [],
    detailClasses: n >= 10 ? [{ class: 'd1', n }] : [],
    distribution: [{ class: 'c1', item: 'pro-01', value: 'favourable', n }, ...(n >= 10 ? [{ class: 'd1', item: 'pro-01', value: '4', n }] : [])],
    scores: [{ class: 'c1', criterion: 'veiligheidsplan', numerator: 3, denominator: 4, n }],
    otherScores: [],
    choices: [],
    choiceBases: [],
    scorePairs: [],
    answerPairs: [],
    response: [{ class: 'c1', invited: null, n }],
    hash: '0'.repeat(64),
    ...change,
  }
}
