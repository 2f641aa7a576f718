import { describe, expect, test } from 'vitest'
import { tooLongToRead } from '../../../../packages/questionnaire/src/check/reading.ts'
import { avoidedWord } from '../../../../packages/questionnaire/src/check/words.ts'

const words = (count: number): string => `${Array.from({ length: count }, () => 'woord').join(' ')}.`

describe('SV-18: words that hurt, blame, frighten or show how', () => {
  test.each([
    'Hij heeft zelfmoord gepleegd.',
    'Jongeren die suïcide plegen',
    'Na een gepleegde zelfdoding',
    'Praten over zelfmoord helpt.',
    'een geslaagde suïcidepoging',
    'na een mislukte poging',
    'De poging is niet gelukt. De zelfmoordpoging was geslaagd.',
    'Sommige jongeren willen aandacht trekken.',
    'Het is een roep om aandacht.',
    'manipulatief gedrag',
    'een suïcidale jongere',
    'Werken met suicidale cliënten',
    'een epidemie onder jongeren',
    'een golf van zelfdodingen',
    'een zelfdodingsgolf',
    'risicojongeren',
    'jongeren met een hoog risico',
    'Zelfdoding gebeurt omdat iemand gepest wordt.',
    'Vraag naar pillen in huis.',
    'Er lag een afscheidsbrief.',
    'Bel 0900-0113.',
  ])('%s', (text) => expect(avoidedWord(text)).toMatch(/\.$/))

  test.each([
    '113 Zelfmoordpreventie',
    'Bel 113 of chat op 113.nl. 113 Zelfmoordpreventie is er dag en nacht.',
    'overleden door zelfdoding',
    'Na een suïcide of een poging is er opvang voor medewerkers.',
    'jongeren met suïcidaliteit',
    'Er is aandacht voor jongeren met een LVB.',
    'Lezing over onderwerpen die aandacht vragen voor naasten.',
    'samen met een collega het risico inschatten',
    'Er is iets wat aandacht nodig heeft.',
    'We praten over zelfdoding. Dat doen we omdat het helpt.',
    'Twee sporen: organisatie en netwerk',
  ])('%s', (text) => expect(avoidedWord(text)).toBeNull())
})

describe('SV-19: sentences that everybody can read', () => {
  test('a young person answers at most fourteen words, whatever the number of sentences', () => {
    expect(tooLongToRead(words(14), true, 'youth')).toBeNull()
    expect(tooLongToRead(words(15), true, 'youth')).toContain('15 woorden; hoogstens 14')
    expect(tooLongToRead(`${words(8)} ${words(8)}`, true, 'youth')).toContain('16 woorden')
    expect(tooLongToRead(`${words(8)} ${words(8)}`, false, 'youth')).toBeNull()
  })

  test('a long sentence is refused wherever it stands; a colon or a new line ends one', () => {
    expect(tooLongToRead(`Kort. ${words(18)}`, false, 'youth')).toContain('Een zin heeft 18 woorden')
    expect(tooLongToRead(`Let op: ${words(16)}\n${words(16)}`, false, 'youth')).toBeNull()
    expect(tooLongToRead(words(18), false, 'parent')).toBeNull()
    expect(tooLongToRead(words(33), false, null)).not.toBeNull()
  })

  test('a dash is no word', () => {
    expect(tooLongToRead(`${words(13)} – woord`, true, 'youth')).toBeNull()
  })
})
