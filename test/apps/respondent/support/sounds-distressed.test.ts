import { describe, expect, test } from 'vitest'
import { soundsDistressed } from '../../../../apps/respondent/src/support/sounds-distressed.ts'

const needHelp = [
  'Ik wil dood', 'ik wil gewoon dood', 'Soms wil ik echt dood.', 'ik wou dat ik dood was', 'IK WIL DOOOOOD', 'k wil doot', 'was ik maar dood', 'ik zou liever dood zijn',
  'Ik wil niet meer leven', 'ik wil niet mr leven', 'ik wil eigenlijk niet meer leve', 'Ik hoef niet meer verder te leven. Ik wil niet meer verder.', 'ik wil er niet meer zijn', 'als ik er niet meer ben heeft niemand last van me',
  'ik wil slapen en nooit meer wakker worden', 'Ik kan niet meer', 'ik kan echt niet meer, alles is te veel', 'ik hou het niet meer vol', 'Ik trek het niet meer.', 'ik zie het niet meer zitten', 'ik zie geen uitweg',
  'ik heb geen zin meer om te leven', 'geen zin meer in het leven', 'mijn leven heeft geen zin', 'ik ben klaar met mijn leven', 'ik haat mezelf', 'niemand zou mij missen', 'iedereen is beter af zonder mij', 'ik ben iedereen tot last',
  'ik ga zelfmoord plegen', 'ik denk aan zelfmoort', 'Ik denk vaak aan zelfdoding.', 'ik heb aan suïcide gedacht', 'ik ben suïcidaal', 'ik voel me suicidaal', 'ik heb zelfmoordgedachten', 'ik wil een einde aan mijn leven maken', 'ik wil er een eind aan maken',
  'ik wil mezelf iets aandoen', 'ik snij mezelf', 'ik doe mezelf pijn', 'mijn zoon wil niet meer leven', 'Mijn beste vriendin wil dood', 'Mijn dochter zegt dat ze dood wil', 'hij zei dat hij niet meer wil leven', 'Ik ben ten einde raad',
  'ik word thuis geslagen', 'mijn vader slaat mij', 'ik ben thuis niet veilig', 'help me', 'Help!', 'ik heb nu hulp nodig', 'kan iemand mij helpen', 'i want to die', 'kms', 'Ik kan zo niet verder',
]

const aboutTheCare = [
  'Zelfdoding bespreekbaar maken.', 'Er mag meer over zelfdoding gepraat worden', 'Praten over zelfmoord is hier heel gewoon', 'Ik wil meer uitleg over zelfdoding', 'Ik vind praten over zelfdoding moeilijk', 'Ik denk dat zelfdoding vaker besproken moet worden',
  'Jongeren met gedachten aan zelfdoding krijgen snel hulp', 'Scholing over suïcidaliteit voor het hele team', 'Ik denk aan een training over suïcide', 'Er is een werkgroep zelfdoding', 'We hebben een suïcidepreventieprotocol', 'Ik wil niet dat het wordt doodgezwegen',
  'Na de dood van mijn opa hielpen ze mij goed', 'Ik wil praten over de dood van mijn oma', 'De begeleiding is doodgoed', 'Het is hier dood- en doodsaai', 'Ik verveel me dood hier', 'Ik schaam me dood als ze mijn naam roepen', 'ik lach me dood met mijn mentor',
  'Ik wil niet meer wachten op hulp', 'Ik wil niet meer verhuizen', 'Ik kan niet meer bellen na negen uur', 'Ik kan niet meer bij mijn oude mentor terecht', 'Ik wil niet steeds opnieuw mijn verhaal vertellen', 'Ik wil er graag bij zijn als ze praten', 'Ze zijn er niet meer in het weekend',
  'Mijn mentor is er niet meer', 'Als mijn begeleider er niet meer is, weet ik niet wie ik moet bellen', 'Het leven op de groep is leuk', 'Ik leer hier om zelf te leven', 'Meer zin in het leven gekregen', 'Ze helpen mij goed', 'Zij helpen me met school', 'Mijn vriendin helpt mij',
  'Hulp nodig hebben is niet raar', 'Ik weet wie ik kan bellen als ik hulp nodig heb', 'Thuis gaat het beter', 'De deur slaat dicht', 'Ze slaan mij nooit over', 'Er een eind aan de wachtlijst maken', 'Een einde maken aan de wisselingen', 'Ik wil een einde maken aan de wachtlijst', 'Ik hou vol', 'Ze houden het niet meer bij', 'Ik zie het zitten',
  'De overdracht kan beter.', 'Ik denk aan mijn toekomst', 'Wij snijden de taart samen', 'Mezelf leren kennen', 'Samen het veiligheidsplan maken', 'Ik ben bang dat de groep sluit', 'Vaker bellen.', 'Ik heb gewoon geen zin meer in die gesprekken', 'De planten zijn dood', '',
]

describe('the words of somebody who needs help now', () => {
  test.each(needHelp)('heard: %s', (text) => void expect(soundsDistressed(text)).toBe(true))
  test('heard in the middle of a long text, on any line', () => {
    expect(soundsDistressed(`Mijn mentor is aardig.\nHet eten kan beter.\n${'Ze luisteren goed. '.repeat(50)}Maar soms wil ik dood\nen dan bel ik.`)).toBe(true)
  })
})

describe('words about the care', () => {
  test.each(aboutTheCare)('call up nothing: %s', (text) => void expect(soundsDistressed(text)).toBe(false))
})
