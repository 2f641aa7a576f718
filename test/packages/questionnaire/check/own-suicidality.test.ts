import { describe, expect, test } from 'vitest'
import { asksAboutOwnSuicidality } from '../../../../packages/questionnaire/src/check/own-suicidality.ts'

/** SV-01: never asked, of nobody; the last group shows by its answer who has a plan or had a crisis. */
describe('questions about own thoughts, plans, attempts and self-harm are recognised', () => {
  test.each([
    'Denk je aan zelfdoding?',
    'Denk jij weleens aan zelfmoord?',
    'Heb je wel eens gedacht aan zelfdoding?',
    'Heb je, in de afgelopen maand, gedacht aan zelfdoding?',
    'Heb je de laatste tijd over zelfdoding nagedacht?',
    'Hoe vaak dacht u aan de dood?',
    'Ik denk vaak aan mijn eigen dood.',
    'Ik heb gedachten aan zelfdoding.',
    'Heb je last van suïcidale gedachten?',
    'Ik kan hier praten over mijn gedachten aan zelfdoding.',
    'Hulpverleners vragen of ik aan zelfdoding denk.',
    'Ben je suïcidaal?',
    'Voel je je wel eens suïcidaal?',
    'Heb je ooit een poging gedaan?',
    'Na mijn suïcidepoging was er hulp.',
    'Heeft uw kind een poging gedaan?',
    'Heeft uw kind gedacht aan zelfdoding?',
    'Denkt mijn kind aan zelfdoding?',
    'Heb je jezelf pijn gedaan?',
    'Doe je jezelf weleens pijn?',
    'Ik heb mezelf gesneden.',
    'Doet uw kind zichzelf pijn?',
    'Heb je ervaring met zelfbeschadiging?',
    'Wil je dood?',
    'Ik wil niet meer leven.',
    'Zou je liever dood zijn?',
    'Ik wou dat ik dood was.',
    'Heb je een plan om een einde aan je leven te maken?',
    'Wil je er niet meer zijn?',
    'Mijn leven heeft weinig zin.',
  ])('%s', (text) => expect(asksAboutOwnSuicidality(text)).toBe(true))

  test.each([
    'Ik heb een veiligheidsplan.',
    'Mijn veiligheidsplan helpt mij.',
    'Is het veiligheidsplan samen met u gemaakt?',
    'Is er een veiligheidsplan voor uw kind?',
    'Heeft je hulpverlener een signaleringsplan met je besproken? Er is een veiligheidsplan gemaakt met mij.',
    'Hulpverleners waren er toen ik in crisis was.',
    'Hoe was de hulp tijdens jouw crisis?',
    'Heeft uw kind een crisis gehad?',
  ])('%s', (text) => expect(asksAboutOwnSuicidality(text)).toBe(true))
})

describe('questions about the care, and explanations, are left alone', () => {
  test.each([
    'Jongeren mogen en kunnen hier praten over zelfdoding.',
    'Ik kan hier praten over zelfdoding.',
    'Wat vind je van praten over zelfdoding?',
    'Hulpverleners hier kunnen goed luisteren als een jongere over zelfdoding praat.',
    'Bij deze organisatie mag en kan het over zelfdoding gaan.',
    'Hulpverleners vragen open naar gedachten aan zelfdoding.',
    'Ik heb uitleg gekregen over wat ik kan doen als een jongere aan zelfdoding denkt.',
    'Ik heb uitleg gekregen over gedachten aan zelfdoding.',
    'Ik weet wat een veiligheidsplan is.',
    'Ik heb uitleg gekregen over een veiligheidsplan.',
    'Hulpverleners leggen hier uit wat een veiligheidsplan is.',
    'Hulpverleners maken hier een veiligheidsplan samen met de jongere.',
    'Ouders en naasten mogen hier meedenken over een veiligheidsplan.',
    'Een veiligheidsplan is een lijst met dingen en mensen die helpen als het heel moeilijk is.',
    'Zelfdoding betekent: iemand maakt een einde aan zijn eigen leven.',
    'De volgende vier vragen gaan over praten over zelfdoding. We vragen niet wat jij denkt of voelt.',
    'Hulpverleners nemen mij serieus als het niet goed met mij gaat.',
    'Ik weet wie ik kan bereiken als het niet goed gaat, ook \'s avonds.',
    'Ik weet wie ik kan bellen bij een crisis.',
    'Na een suïcide of poging kijken we terug om te leren. Niemand krijgt de schuld.',
    'Mijn hulpverlener blijft er voor mij, ook als het moeilijk is.',
    'Is mijn hulpverlener er niet meer? Dan weet ik wie er komt.',
    'Ik beslis mee over mijn hulp.',
    'Ik weet wat ik kan doen als het thuis heel moeilijk wordt.',
    'Heb jij hier iemand met wie je echt kunt praten?',
  ])('%s', (text) => expect(asksAboutOwnSuicidality(text)).toBe(false))
})
