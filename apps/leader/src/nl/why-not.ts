import { minimumOfDetail, minimumOfOrganisations, minimumOfRole } from '@leidraadspiegel/schema'
import { exampleOfWithholding } from '../example-of-withholding.ts'
import type { Explanation } from '../queries.ts'

const { professional: few, youth: many } = minimumOfRole
const { all, shown, hidden, found } = exampleOfWithholding

/** Why a group can be missing from the outcomes, in plain words. */
export const whyNotTexts = {
  title: 'Waarom zie ik niet alles?',
  lead: 'Wie meedoet, moet eerlijk kunnen zijn. Daarom tonen we niets waaruit iemand kan afleiden wat één mens of een klein groepje antwoordde. Soms staat er dus minder dan je hoopt.',
  back: 'Uitleg: hoe lees je de uitkomsten?',
  print: 'Print deze bladzijde',
  more: 'Mis je een groep of een organisatie?',
}

export const whyNotSections: Explanation['sections'] = [
  {
    heading: 'Vanaf hoeveel mensen zie je iets?',
    paragraphs: [
      `Scores staan er vanaf ${few} professionals, managers of partners, en vanaf ${many} jongeren of ouders en naasten. Een organisatie kan vooraf een hoger getal kiezen. Deelnemers lezen dat getal voor ze beginnen.`,
      `Voor meer detail zijn ${minimumOfDetail} mensen nodig: alle antwoorden op één vraag, de uitkomsten van een team, en wat mensen zelf schreven.`,
      'Zolang een meting loopt, zeggen we alleen grof hoeveel mensen meededen. Er staat bijvoorbeeld ‘minder dan 5’.',
    ],
  },
  {
    heading: 'Waarom ontbreekt soms ook een grotere groep?',
    paragraphs: [
      `Omdat je anders een kleine groep kunt uitrekenen. Een verzonnen voorbeeld: bij een organisatie doen ${all.people} mensen mee, in twee teams. ${hidden.name} heeft er maar ${hidden.people}. Dat team tonen we niet.`,
      `Stel dat we ${shown.name} wel tonen. Dan kan iedereen rekenen: ${all.people} × ${all.score} − ${shown.people} × ${shown.score} = ${all.people * all.score - shown.people * shown.score}. Gedeeld door ${hidden.people} is dat ${found}: precies de score van ${hidden.name}. Daarom laten we hier beide teams weg. De organisatie als geheel staat er wel.`,
      'Zo kijken we naar alles samen: teams, organisaties, regio’s, het netwerk en eerdere metingen. Pas als er nergens een te klein groepje overblijft, publiceren we.',
    ],
    table: {
      caption: 'Het voorbeeld in getallen',
      columns: ['Groep', 'Mensen', 'Score', 'Wat we doen'],
      rows: [
        [all.name, String(all.people), String(all.score), 'tonen'],
        [shown.name, String(shown.people), String(shown.score), 'niet tonen: hieruit volgt de rest'],
        [hidden.name, String(hidden.people), `${found}, als ${shown.name} er staat`, 'niet tonen: te klein'],
      ],
    },
  },
  {
    heading: 'Wanneer zie je cijfers over het netwerk?',
    paragraphs: [
      `Vanaf ${minimumOfOrganisations} organisaties die meetellen, en als geen van die organisaties meer dan de helft van de mensen heeft. Anders gaan de cijfers vooral over die ene. Voor een regio en voor ‘andere organisaties’ geldt hetzelfde.`,
      'Zijn er bij elke organisatie weinig jongeren of ouders? Dan zie je hen alleen op netwerkniveau. Je kunt kleine organisaties ook samen tonen. Dat kies je voordat de meting opengaat.',
    ],
  },
  {
    heading: 'Eén zin voor alle redenen',
    paragraphs: [
      'Bij alles wat ontbreekt, staat dezelfde zin: ‘Niet getoond om deelnemers te beschermen.’ We zeggen er niet bij welke reden het was. Ook de reden kan iets verraden, bijvoorbeeld hoe groot een groep is.',
      'De zin zegt niets over wat mensen antwoordden. Een groep ontbreekt nooit omdat de uitkomst goed of slecht is.',
    ],
  },
  {
    heading: 'Wat er staat, blijft staan',
    paragraphs: [
      'Een publicatie verandert niet meer. Anders kun je uit het verschil tussen de oude en de nieuwe cijfers afleiden wie erbij kwam of wegging.',
      'Ook als er later antwoorden worden verwijderd, blijven de cijfers die al gepubliceerd zijn zoals ze zijn.',
    ],
  },
  {
    heading: 'Wat doet de toestemming van een organisatie?',
    paragraphs: [
      'Een organisatie telt pas mee in het netwerk als zij daar toestemming voor gaf. Zonder toestemming zie je alleen haar eigen uitkomsten.',
      'Intrekken kan altijd. Gepubliceerde cijfers blijven; de volgende publicatie laat haar weg. Namen van andere organisaties staan nooit bij cijfers over het netwerk, tenzij alle organisaties dat goedvinden.',
    ],
  },
  {
    heading: 'Wat blijft er over?',
    paragraphs: [
      'Geen enkele regel sluit alles uit. Dit kan nog:',
      'Wie zelf meedeed, kent zijn eigen antwoord. Voor diegene is een groep dus één mens kleiner.',
      'Antwoordt iedereen in een groep hetzelfde, dan zie je dat. Dan weet je wat ieder van hen zei over de hulp of de organisatie. Dat laten we zien omdat het de uitkomst zelf is. Deelnemers lezen dit op hun startpagina.',
      'Wie een organisatie goed kent, kan gaan raden. En wie cijfers van meer organisaties naast elkaar legt, weet meer dan ieder apart. Doe dat niet, en vraag nooit aan mensen wat ze invulden.',
      'In wat mensen zelf schreven, kan een klein detail iemand herkenbaar maken. Daarom leest iemand elke tekst voordat anderen die zien.',
    ],
  },
]
