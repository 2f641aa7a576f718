export const explanationTexts = {
  tab: 'Uitleg',
  contents: 'Op deze bladzijde',
  references: 'Bronnen voor specialisten',
  print: 'Print deze uitleg',
}
