import { countsHarm } from '@leidraadspiegel/schema'
import { expect, test } from 'vitest'

test.each(['Aantal suïcides', 'Suicidepogingen per kwartaal', 'zelfdodingen', 'Zelfbeschadiging op de groep', 'Gemelde incidenten', 'overleden jongeren', 'Tentamen suicidii', 'Poging'])('%s would count people who were harmed', (name) => {
  expect(countsHarm(name)).toBe(true)
})

test.each(['Medewerkers geschoold in suïcidepreventie', 'Suïcidaliteit besproken in het team', 'Keren dat we samen terugkeken', 'Veiligheidsplannen met een naaste', 'Overdrachten met een vast gesprek', 'Overleg met scholen'])('%s is something people do themselves', (name) => {
  expect(countsHarm(name)).toBe(false)
})
