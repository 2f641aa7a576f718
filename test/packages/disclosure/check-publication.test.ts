import { checkPublication, UnsafePublicationError } from '@leidraadspiegel/disclosure'
import type { Publication } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { publicationOf } from './publication.ts'

const group = publicationOf(12).groups[0]!

/** Twelve people of whom so many gave one answer to a sensitive question, and the rest another. */
const sensitive = (same: number, change: Partial<NonNullable<Publication['sensitive']>> = {}, more: Publication['distribution'] = []): Publication =>
  publicationOf(12, {
    sensitive: { items: ['eigen'], classes: [{ class: 's1', item: 'eigen', n: 12 }], members: [{ group: 'organisation:a', class: 's1' }], ...change },
    distribution: [{ class: 's1', item: 'eigen', value: '1', n: same }, { class: 's1', item: 'eigen', value: '2', n: 12 - same }, ...more],
  })
const pairs = (n: number, item = 'pro-01'): Partial<Publication> => ({ answerPairs: [{ class: 'c1', baseline: 1, item, before: 1, after: 2, n: n - 5 }, { class: 'c1', baseline: 1, item, before: 2, after: 2, n: 5 }] })

describe('a publication is checked before anything of it is shown', () => {
  test.each([5, 9, 10, 40])('one that keeps its promises passes (%i people)', (n) => {
    expect(() => checkPublication(publicationOf(n))).not.toThrow()
  })

  test('one that counts a sensitive question in classes of its own passes', () => {
    expect(() => checkPublication(sensitive(8))).not.toThrow()
  })

  test('a subject may have the name of a question: scores are not counted with answers', () => {
    const both: Partial<Publication> = { distribution: [{ class: 'd1', item: 'contact', value: '4', n: 12 }], scores: [{ class: 'd1', criterion: 'contact', numerator: 1, denominator: 1, n: 12 }] }
    expect(() => checkPublication(publicationOf(12, both))).not.toThrow()
  })

  test('twenty people may be shown as what they said then beside what they say now', () => {
    expect(() => checkPublication(publicationOf(20, pairs(20)))).not.toThrow()
  })

  test.each([
    ['a class below the minimum', publicationOf(4), /class c1 is below the minimum/],
    ['a minimum below that of the role', publicationOf(12, { rules: { version: 1, minimum: 4, detail: 10 } }), /minimum 4 is below 5/],
    ['young people with the minimum of staff', publicationOf(12, { role: 'youth' }), /minimum 5 is below 10/],
    ['a detail minimum that was lowered', publicationOf(12, { rules: { version: 1, minimum: 5, detail: 6 } }), /detail minimum 6/],
    ['a group below the minimum its people were promised', publicationOf(12, { groups: [{ ...group, minimum: 13 }] }), /group organisation:a is below/],
    ['a group that says another number than its classes hold', publicationOf(12, { groups: [{ ...group, n: 11 }] }), /does not hold the people/],
    ['a member of a group that was not planned', publicationOf(12, { members: [{ group: 'organisation:b', class: 'c1' }] }), /unplanned group/],
    ['a class that nobody counted', publicationOf(12, { members: [{ group: 'organisation:a', class: 'c2' }] }), /unknown class c2/],
    ['more answers than people', publicationOf(12, { distribution: [{ class: 'd1', item: 'pro-01', value: '4', n: 7 }, { class: 'd1', item: 'pro-01', value: '5', n: 6 }] }), /more answers than people/],
    ['more scores than people', publicationOf(12, { scores: [{ class: 'c1', criterion: 'x', numerator: 1, denominator: 1, n: 13 }] }), /more answers than people/],
    ['every answer of nine people', publicationOf(9, { distribution: [{ class: 'c1', item: 'pro-01', value: '4', n: 9 }] }), /not of the level of details/],
    ['details of nine people', publicationOf(9, { detailMembers: [{ group: 'organisation:a', class: 'd1' }], detailClasses: [{ class: 'd1', n: 9 }] }), /class d1 is below the detail minimum/],
    ['details of other people than the group holds', publicationOf(12, { detailClasses: [{ class: 'd1', n: 11 }] }), /details of group organisation:a do not hold its people/],
    ['details of a class that is not there', publicationOf(12, { detailMembers: [{ group: 'organisation:a', class: 'd7' }] }), /unknown class d7/],
    ['choices of nine people', publicationOf(9, { choices: [{ class: 'c1', item: 'pro-40', value: 'team', n: 9 }] }), /pro-40 shows choices of class c1, which is not of the level of details/],
    ['one choice by more people than there are', publicationOf(12, { choices: [{ class: 'd1', item: 'pro-40', value: 'team', n: 13 }] }), /pro-40 team has more answers than people/],
    ['more people who chose than there are', publicationOf(12, { choiceBases: [{ class: 'c1', item: 'pro-40', n: 13 }] }), /choices of pro-40 has more answers/],
    ['another treatment with more scores than people', publicationOf(12, { otherScores: [{ class: 'c1', criterion: 'x', numerator: 1, denominator: 1, n: 13 }] }), /other score of x has more/],
    ['more linked people than people', publicationOf(12, { scorePairs: [{ class: 'c1', baseline: 1, criterion: 'x', before: { numerator: 1, denominator: 2 }, after: { numerator: 1, denominator: 1 }, n: 13 }] }), /pairs of x since 1 has more/],
    ['more pairs of answers than people', publicationOf(12, { answerPairs: [{ class: 'c1', baseline: 1, item: 'pro-01', before: 1, after: 2, n: 13 }] }), /pairs of pro-01 since 1 has more/],
    ['what nineteen people said then beside what they say now', publicationOf(30, pairs(19)), /pairs of pro-01 since 1 of class c1 are below the minimum/],
    ['a sensitive question beside what was said then', { ...sensitive(8), ...pairs(12, 'eigen') }, /eigen is sensitive and shows what people said then/],
    ['a sensitive question to which nearly everybody gave one answer', sensitive(11), /gives away what nearly everybody in class s1 answered/],
    ['a sensitive question counted like any other', sensitive(8, {}, [{ class: 'd1', item: 'eigen', value: '1', n: 4 }]), /eigen is counted in class d1/],
    ['another question in the class of a sensitive one', sensitive(8, {}, [{ class: 's1', item: 'pro-01', value: '1', n: 4 }]), /pro-01 is counted in class s1/],
    ['a sensitive class that counts other questions', sensitive(8, { classes: [{ class: 'd1', item: 'eigen', n: 12 }] }), /class d1 of sensitive eigen counts other items/],
    ['a sensitive class of nine', sensitive(8, { classes: [{ class: 's1', item: 'eigen', n: 9 }] }), /class s1 is below the detail minimum/],
    ['a sensitive class of other people than the group holds', sensitive(8, { classes: [{ class: 's1', item: 'eigen', n: 11 }] }), /sensitive eigen does not hold the people of group organisation:a/],
    ['a sensitive question of a group without details', { ...sensitive(8), detailMembers: [] }, /which may not show details/],
    ['answers of a class outside the plan', publicationOf(12, { scores: [{ class: 'c9', criterion: 'x', numerator: 1, denominator: 1, n: 5 }] }), /unknown class c9/],
  ])('refuses %s', (_name, publication, message) => {
    expect(() => checkPublication(publication)).toThrow(UnsafePublicationError)
    expect(() => checkPublication(publication)).toThrow(message)
  })
})
