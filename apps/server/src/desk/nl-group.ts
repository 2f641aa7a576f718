export const groupAddress = 'groep'

/** Of the page on which somebody types the code of a class or a team. It does not know whose it is, so that it addresses nobody as *je* or *u*. */
export const groupWords = {
  title: 'Samen meedoen met een code',
  lead: 'Vul de groepscode in die de begeleider laat zien.',
  label: 'Groepscode',
  hint: 'Acht letters en cijfers, bijvoorbeeld 7KCM-4RWX. Hoofdletters en streepjes maken niet uit.',
  button: 'Verder',
  withoutScript: 'Online meedoen kan alleen met JavaScript. Dat staat op dit toestel uit. Op papier meedoen kan ook: vraag het aan de begeleider.',
  sections: [
    { heading: 'Wat gebeurt er dan?', paragraphs: ['Eerst komt er een pagina met uitleg: wie dit vraagt, waarom, en wie wat ziet. Pas daarna komen de vragen. Meedoen mag, het hoeft niet.'] },
    { heading: 'Wie ziet wat?', paragraphs: ['Iedereen van de groep gebruikt dezelfde code. Aan de code is niet te zien wie antwoordt. De begeleider ziet niet wie meedoet, en niet wat iemand invult.'] },
    { heading: 'Werkt de code niet?', paragraphs: ['Een code werkt twee uur. Daarna kan de begeleider een nieuwe laten maken. Wie al begonnen is, kan gewoon verder.'] },
  ],
}
