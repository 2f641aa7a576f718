import { number, percent, percentSpan, points, pointsSpan, score, span } from '@leidraadspiegel/chart'
import { bands } from '@leidraadspiegel/pipeline'
import { minimumOfDetail, minimumOfOrganisations, minimumOfRole } from '@leidraadspiegel/schema'
import { workedExample } from './worked-example.ts'

export interface ExplanationTable {
  caption: string
  columns: string[]
  rows: string[][]
}

export interface ExplanationSection {
  heading: string
  paragraphs: string[]
  table?: ExplanationTable
}

/** How to read the outcomes, in plain Dutch, with one example that is computed as every outcome is. */
export interface Explanation {
  title: string
  lead: string
  sections: ExplanationSection[]
  /** Where the formulas come from, for specialists. */
  references: string[]
}

export function explanation(): Explanation {
  const example = workedExample()
  return {
    title: 'Hoe lees je de uitkomsten?',
    lead: 'Hier lees je hoe we van antwoorden naar scores, intervallen en oordelen komen. Het voorbeeld is verzonnen, maar de getallen zijn uitgerekend met precies dezelfde regels als jullie eigen uitkomsten.',
    sections: [ofScores(example), ofIntervals(example), ofChange(example), ofVerdicts(example), ofUnknown(example), ofShares(example), ofNetwork(), ofProtection(), ofLimits()],
    references,
  }
}

type Example = ReturnType<typeof workedExample>

function ofScores({ person, before, bands: [band] }: Example): ExplanationSection {
  const answers = person.answers.map((answer) => (answer === null ? 'weet ik niet' : String(answer))).join(', ')
  return {
    heading: 'Van antwoorden naar een score',
    paragraphs: [
      'Elk antwoord op een schaal van 1 tot 5 wordt een getal van 0 tot 100: 1 is 0, 3 is 50 en 5 is 100. De score van een deelnemer op een onderwerp is het gemiddelde van de vragen die beantwoord zijn. Wie minder dan de helft beantwoordde, krijgt daar geen score. ‘Weet ik niet’ en overgeslagen vragen tellen niet mee; ‘niet van toepassing’ haalt de vraag weg.',
      `Iemand in het voorbeeld antwoordde ${answers}. De score is dan het gemiddelde van die drie antwoorden: ${number(person.score, 1)}.`,
      `De score van de groep is het gemiddelde van alle mensen: ${score(before.mean ?? 0)} bij ${before.n} mensen. Dat noemen we ‘${band}’. Onder de ${bands[1].from} heet ‘${bands[0].title}’, tot ${bands[2].from} ‘${bands[1].title}’ en vanaf ${bands[2].from} ‘${bands[2].title}’. Dat zijn afspraken om een gesprek te beginnen, geen normen. Met een of twee vragen geven we geen oordeel.`,
      'Groepen (professionals, managers, jongeren, ouders) tellen we nooit bij elkaar op: zij kijken elk van een andere kant.',
    ],
  }
}

function ofIntervals({ before, after }: Example): ExplanationSection {
  return {
    heading: 'Wat betekent ‘past bij’?',
    paragraphs: [
      `Bij elk getal staat welke waarden er ook bij de antwoorden passen. In het voorbeeld was de score ${score(before.mean ?? 0)} en past ${span(before.lower ?? 0, before.upper ?? 100)}. Hadden er net andere collega’s geantwoord, dan was het gemiddelde waarschijnlijk ook ergens daartussen uitgekomen. Van honderd keer meten ligt de echte waarde zo’n 95 keer binnen het interval.`,
      'Hoe minder mensen, en hoe meer zij verschillen, hoe breder het interval. Een getal zonder interval en zonder aantal mensen laten we niet zien.',
    ],
    table: {
      caption: 'Het voorbeeld: twaalf professionals, toen en nu',
      columns: ['Meting', 'Deelnemers', 'Score', 'Past bij'],
      rows: [['toen', before], ['nu', after]].map(([name, one]) => {
        const { n, mean, lower, upper } = one as Example['before']
        return [String(name), number(n), score(mean ?? 0), span(lower ?? 0, upper ?? 100)]
      }),
    },
  }
}

function ofChange({ before, after, change }: Example): ExplanationSection {
  return {
    heading: 'Is er iets veranderd?',
    paragraphs: [
      `We vergelijken iedereen die toen antwoordde met iedereen die nu antwoordde. In het voorbeeld ging de score van ${score(before.mean ?? 0)} naar ${score(after.mean ?? 0)}: ${points(change.difference ?? 0)} punten. Bij deze antwoorden past een verandering van ${pointsSpan(change.lower ?? 0, change.upper ?? 0)} punten. We rekenen met alle cijfers achter de komma en ronden pas aan het eind af. Daardoor kan het verschil een punt afwijken van wat je zelf uitrekent met de afgeronde scores.`,
      `Daarnaast kijken we hoe vaak zo’n groot verschil vanzelf ontstaat als er niets veranderd is. Daarvoor verdelen we alle antwoorden op alle mogelijke manieren over toen en nu en tellen we hoe vaak het verschil minstens zo groot is. In het voorbeeld is dat ${shareOfOrders(change.p ?? 1)}.`,
      'Weten we van mensen dat zij twee keer meededen, dan maakt dat het interval smaller. Het verschil zelf blijft hetzelfde.',
    ],
  }
}

const shareOfOrders = (p: number): string => (p < 0.001 ? 'minder dan 1 op de 1.000 verdelingen' : `${number(p * 1000)} op de 1.000 verdelingen`)

function ofVerdicts({ sentence }: Example): ExplanationSection {
  return {
    heading: 'Wanneer zeggen we ‘duidelijk’?',
    paragraphs: [
      `Bij het voorbeeld hoort deze zin: ${sentence}`,
      'Het oordeel volgt altijd dezelfde regels. De eerste regel die past, geldt. We geven het alleen op onderwerpen, nooit op losse vragen.',
      'Bij veel onderwerpen naast elkaar is er bijna altijd wel eentje dat door toeval opvalt. Daarom kijkt ‘duidelijk’ ook naar het aantal onderwerpen, en moet het verschil blijven staan als we ‘weet ik niet’ anders meetellen of als andere teams meededen.',
      'We hebben nagerekend hoe vaak dit misgaat: als er niets verandert, krijgt hoogstens 6 op de 1.000 onderwerpen het woord ‘duidelijk’.',
    ],
    table: {
      caption: 'De regels van het oordeel, in volgorde',
      columns: ['Wat we zien', 'Oordeel'],
      rows: [
        ['Te weinig mensen om te mogen tonen', 'niet getoond'],
        ['In een van de metingen minder dan 8 mensen', 'te weinig gegevens'],
        ['Verschil van 5 punten of meer, het interval ligt aan één kant van nul, toeval past niet, ook niet na correctie voor het aantal onderwerpen, en het verschil blijft staan', 'duidelijk verbeterd of verslechterd'],
        ['Hetzelfde, maar één van de laatste twee klopt niet', 'waarschijnlijk verbeterd of verslechterd'],
        ['Een verandering van 5 punten of meer past niet bij de antwoorden', 'vrijwel gelijk gebleven'],
        ['Het interval is hoogstens 12,5 punten naar beide kanten', 'geen duidelijke verandering'],
        ['Al het andere', 'te weinig gegevens'],
      ],
    },
  }
}

function ofUnknown({ change, otherUnknowns }: Example): ExplanationSection {
  return {
    heading: '‘Weet ik niet’ is ook een uitkomst',
    paragraphs: [
      'Veel ‘weet ik niet’ zegt vaak dat iets niet bekend is. Daarom staat het er altijd apart bij. Vanaf 30% noemen we het een punt om over te praten (een afspraak).',
      `Het mag een verandering ook niet maken of breken. Tellen we ‘weet ik niet’ in het voorbeeld als het laagste antwoord, dan is het verschil ${points(otherUnknowns ?? 0)} in plaats van ${points(change.difference ?? 0)}. Het verschil moet minstens half zo groot blijven en dezelfde kant op wijzen.`,
    ],
  }
}

function ofShares({ favourable: { x, n, share, lower, upper } }: Example): ExplanationSection {
  return {
    heading: 'Losse vragen',
    paragraphs: [
      `Bij een losse vraag laten we zien welk deel gunstig antwoordt. Van de ${n} mensen die nu op de eerste vraag antwoordden, zeggen er ${x} ‘klopt grotendeels’ of ‘klopt helemaal’: ${percent(share ?? 0)} (past bij ${percentSpan(lower ?? 0, upper ?? 1)}). Over losse vragen geven we geen oordeel: bij veertig vragen springt er altijd wel een uit.`,
    ],
  }
}

function ofNetwork(): ExplanationSection {
  return {
    heading: 'Het netwerk',
    paragraphs: [
      `‘De gemiddelde organisatie’ is het gemiddelde van de organisaties, waarin elke organisatie even zwaar telt. We laten het zien vanaf ${minimumOfOrganisations} organisaties, met een oordeel vanaf 5. Er is nooit een ranglijst.`,
      'Een organisatie met weinig deelnemers valt sneller buiten de rest, ook als er niets aan de hand is. De trechter laat zien welke verschillen met het netwerk gewoon bij toeval passen. Bij weinig deelnemers schuiven we de schatting naar het netwerkgemiddelde.',
    ],
  }
}

function ofProtection(): ExplanationSection {
  const { professional, youth } = minimumOfRole
  return {
    heading: 'Waarom staat er soms niets?',
    paragraphs: [
      `We laten uitkomsten zien vanaf ${professional} professionals of managers en vanaf ${youth} jongeren of ouders. Alle antwoorden op één vraag naast elkaar staan er vanaf ${minimumOfDetail} mensen.`,
      'Ook een groep die groot genoeg is, kan ontbreken: als iemand anders uit het verschil met een andere groep een kleine groep zou kunnen uitrekenen. Daarom staat er altijd dezelfde zin: Niet getoond om deelnemers te beschermen. Die zin zegt niets over wat er geantwoord is.',
    ],
  }
}

function ofLimits(): ExplanationSection {
  return {
    heading: 'Wat de cijfers niet kunnen zeggen',
    paragraphs: [
      'Een verschil tussen twee metingen zegt niet waardoor het komt. Er is geen groep waarbij niets gebeurde om mee te vergelijken. Leg de cijfers daarom naast wat jullie gedaan hebben en naast de gesprekken.',
      'Wie niet meedeed, staat niet in de cijfers. Kijk daarom altijd eerst hoeveel mensen meededen en wie dat waren.',
    ],
  }
}

const references = [
  'Aandeel: Wilson (1927). Verschil van aandelen, gekoppeld of niet: Newcombe (1998), met correlatie volgens Zou en Donner (2008).',
  'Gemiddelde: t-interval. Verschil van gemiddelden: Derrick, Russ, Toher en White (2017), ongelijke varianties; Welch zonder koppeling.',
  'Toets: exacte permutatietoets op gehele scores, voor elke mengeling van gekoppelde en losse mensen; boven 5·10⁷ stappen de normale benadering met exacte verwachting en variantie.',
  'Correctie voor het aantal onderwerpen: Benjamini en Hochberg (1995), over de onderwerpen van één groep, rol en paar van metingen.',
  'Samenstelling: Kitagawa (1955). Netwerk: gemiddelde van organisaties met t(k−1); heterogeniteit met REML en Hartung–Knapp; gekrompen waarden als BLUP; trechter volgens Spiegelhalter (2005).',
  'Bescherming: mensen in precies dezelfde gepubliceerde groepen vormen een klasse; elke klasse heeft minstens het minimum aantal mensen.',
]
