/** For who looks beforehand, and not for respondents: it is there in Dutch only. */
export const previewTexts = {
  title: 'Dit was een voorbeeld',
  paragraphs: ['Er is niets verstuurd en niets bewaard.', 'Deelnemers krijgen hier zes woorden waarmee zij hun antwoorden later kunnen intrekken. Zij lezen op dit scherm:'],
  again: 'Bekijk het nog een keer',
}
