/** In the network of 'Jeugdhulp De Linde' and 'GGZ Waterland Jeugd', region 'Rivierenland'. */
export const known = { organisations: ['Jeugdhulp De Linde', 'GGZ Waterland Jeugd'], places: ['Rivierenland'] }

/** What must be proposed: each piece with its kind, in the order of the text. */
export const identifying: readonly (readonly [text: string, pieces: readonly (readonly [string, string])[]])[] = [
  ['Ik had een goed gesprek met mevrouw De Vries.', [['De Vries', 'name']]],
  ['Jan van der Berg heeft mij geholpen.', [['Jan van der Berg', 'name']]],
  ['Vraag het aan dhr. Jansen of mw. P. de Wit.', [['Jansen', 'name'], ['P. de Wit', 'name']]],
  ['Sanne luistert altijd.', [['Sanne', 'name']]],
  ['mijn begeleider sanne luistert altijd', [['sanne', 'name']]],
  ['Alleen meneer van dijk snapt het.', [['van dijk', 'name']]],
  ['J.P. Balkenende en A. el Amrani deden het samen.', [['J.P. Balkenende', 'name'], ['A. el Amrani', 'name']]],
  ['Roos en Fatma zijn er altijd, dr. Wong ook.', [['Roos', 'name'], ['Fatma', 'name'], ['Wong', 'name']]],
  ['Met Thirza, Jean-Pierre en O’Brien ging het goed.', [['Thirza', 'name'], ['Jean-Pierre', 'name'], ['O’Brien', 'name']]],
  ['Ik sprak Gerrianne en juf Truus.', [['Gerrianne', 'name'], ['Truus', 'name']]],
  ['Mail naar jan.jansen@delinde.nl of bel 06-12345678.', [['jan.jansen@delinde.nl', 'email'], ['06-12345678', 'phone']]],
  ['Mijn nummer is +31 6 12 34 56 78 of (0344) 12 34 56.', [['+31 6 12 34 56 78', 'phone'], ['(0344) 12 34 56', 'phone']]],
  ['Je vindt mij op www.mijnblog.nl en @sanne_05, insta: sannetje', [['www.mijnblog.nl', 'link'], ['@sanne_05', 'link'], ['sannetje', 'link']]],
  ['Op 12-03-2024 was ik opgenomen, en weer op 3 mei.', [['12-03-2024', 'date'], ['3 mei', 'date']]],
  ['Ik werk hier sinds 2019, geboren in 1988.', [['2019', 'date'], ['1988', 'date']]],
  ['Ik ben 15 en kwam hier toen ik 14 was.', [['15', 'age'], ['14', 'age']]],
  ['Een meisje van 16 jaar en een vijftienjarige.', [['16 jaar', 'age'], ['vijftienjarige', 'age']]],
  ['Ik woon in Den Bosch, eerst in Alphen aan den Rijn.', [['Den Bosch', 'place'], ['Alphen aan den Rijn', 'place']]],
  ['Hier in Rivierenland is dat lastig. In Tiel ook.', [['Rivierenland', 'place'], ['Tiel', 'place']]],
  ['Bij De Linde is het beter dan bij ggz waterland jeugd.', [['De Linde', 'organisation'], ['ggz waterland jeugd', 'organisation']]],
  ['Ik ben de enige GZ-psycholoog hier.', [['de enige GZ-psycholoog', 'function']]],
  ['Onze psychiater is er nooit, en de teamleider van team Zuid ook niet.', [['Onze psychiater', 'function'], ['de teamleider van team Zuid', 'function']]],
  ['Als de enige man in het team valt dat op.', [['de enige man in het team', 'function']]],
  ['Dorpsstraat 12a, 4001 AB', [['Dorpsstraat 12a', 'address'], ['4001 AB', 'address']]],
  ['Mijn cliëntnummer is C-10293 en mijn BSN 123456782.', [['C-10293', 'number'], ['123456782', 'number']]],
]

/** What must be left alone. */
export const innocent: readonly string[] = [
  'Ik vind Word fijn',
  'Soms op maandag',
  'Soms op Maandag, maar in December niet.',
  'Luisteren. Vragen hoe het gaat. Niet meteen oplossingen geven.',
  'Dat er iemand belt na het weekend, en dat je niet steeds opnieuw je verhaal hoeft te doen.',
  'Meer tijd voor intervisie; nu doen we dat 2 keer per jaar.',
  'We zijn al 3 jaar bezig met het veiligheidsplan.',
  'Het overleg duurt 45 minuten en kost 12,50 euro.',
  'De GGZ en het VMBO werken beter samen via Teams.',
  'Mevrouw die mij hielp was lief.',
  'De begeleiders zijn aardig, mijn mentor ook.',
  'De enige reden is tijd.',
  'Bel 113 of 0800-0113, of 112 bij gevaar.',
  'U luistert goed. Uw team ook!',
  '- Beter uitleg\n- Meer tijd\n• Rust op de groep',
  'Ik word van 1 naar 3 begeleiders gestuurd, 100% zeker.',
  'Scholing in suïcidepreventie voor alle collega’s: “Dat helpt echt.”',
  'Afspraken nakomen (ook als het druk is).',
  '24/7 iemand kunnen bellen',
]
