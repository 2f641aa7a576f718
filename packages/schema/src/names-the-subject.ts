const words = /su[iï]cid|zelf ?(?:dod|moord|beschadig|verwond)|\b113\b|leven (?:wil|wilt|willen) beeindigen/

/** Would somebody who reads along learn what the questionnaire is about (SV-09)? Being invited has to say nothing about a person. */
export function namesTheSubject(text: string): boolean {
  return words.test(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\u00ad|[\u200b-\u200d\u2060]/g, '').toLowerCase())
}
