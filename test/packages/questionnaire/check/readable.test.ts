import { hardToRead } from '@leidraadspiegel/questionnaire'
import { describe, expect, test } from 'vitest'

describe('a text that respondents read', () => {
  test.each([
    ['Indien je wilt, mag je stoppen.', '"indien" is een moeilijk woord'],
    ['Middels de antwoorden wordt de hulp beter.', '"middels" is een moeilijk woord'],
    ['Je dient dit te doen.', '"dient dit te" is een moeilijk woord'],
    ['We gaan de leidraad implementeren.', '"implementeren" is een moeilijk woord'],
    ['De respondent blijft anoniem.', '"respondent" is een moeilijk woord'],
  ])('has no words of offices: %s', (text, reason) => expect(hardToRead(text, 'professional').join()).toContain(reason))

  test.each(['casuïstiekoverleg', 'suïcidaliteit', 'indicatoren', 'evaluatie'])('of young people and parents has none of the words of professionals: %s', (word) => {
    expect(hardToRead(`Het gaat over ${word}.`, 'youth')).toHaveLength(1)
    expect(hardToRead(`Het gaat over ${word}.`, 'parent')).toHaveLength(1)
    expect(hardToRead(`Het gaat over ${word}.`, 'professional')).toEqual([])
  })

  test('has short words and short sentences', () => {
    expect(hardToRead('Hier staat verantwoordelijkheidsgevoelens.', 'youth').join()).toContain('is een lang woord')
    expect(hardToRead('Je mag elke vraag die je niet wilt beantwoorden overslaan en je mag ook op elk moment helemaal stoppen met alle vragen.', 'youth').join()).toContain('SV-19')
    expect(hardToRead('Hij heeft zelfmoord gepleegd.', 'professional').join()).toContain('misdrijf')
  })

  test('may be plain', () => {
    for (const text of ['Je mag elke vraag overslaan. Je mag altijd stoppen.', 'Dan sturen we niets. Die tellen we ook niet mee.', 'Denk je aan zelfdoding? Bel gratis 113.']) expect(hardToRead(text, 'youth')).toEqual([])
  })
})
