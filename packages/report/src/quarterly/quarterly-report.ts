import { ofKind, quarterTitle } from '@leidraadspiegel/schema'
import { dayInDutch } from '../day-in-dutch.ts'
import type { ReportBlock, ReportSection, WrittenReport } from '../written-report.ts'
import { actionsSection, quickWinsSection } from './actions-section.ts'
import type { Bundled, QuarterlyInput, ReportFinding } from './quarterly-input.ts'
import { counted, stepStates, stepTitles } from './quarterly-words.ts'
import { reflectionSection } from './reflection-section.ts'

/** The report over a quarter: where we are, what we do, what it shows and what we do not know. Numbers are only what was handed in or published; nothing says why. */
export function quarterlyReport(input: QuarterlyInput): WrittenReport {
  const { quarter, name, madeOn, organisation, pilot } = input
  return {
    title: `Kwartaalrapportage ${quarterTitle(quarter)}`,
    about: organisation === null ? `${name}, het netwerk als geheel` : name,
    lead: `Waar we staan, wat we doen, wat de cijfers laten zien en wat we nog niet weten. Gemaakt op ${dayInDutch(madeOn)}.`,
    notice: pilot ? 'Dit is een proefproject. Er kunnen verzonnen gegevens in staan.' : null,
    sections: [stepsSection(input), ...(input.bundled === undefined ? [] : [bundledSection(input.bundled)]), actionsSection(input), ...quickWinsSection(input), indicatorsSection(input), reflectionSection(input), findingsSection(input), notShownSection(input)],
    foot: `${name} · ${quarterTitle(quarter)}`,
  }
}

function stepsSection({ stand }: QuarterlyInput): ReportSection {
  const heading = 'Waar we staan'
  if (stand === null) return { heading, blocks: [{ block: 'text', text: 'Er zijn nog geen stappen om te laten zien.' }] }
  const place = stand.steps.findIndex(({ step }) => step === stand.here)
  const here = stand.here === null ? 'Alle stappen zijn gezet.' : `We zijn bij stap ${place + 1} van ${stand.steps.length}: ${stepTitles[stand.here]}.`
  return {
    heading,
    seenOn: ['steps'],
    blocks: [
      { block: 'text', text: here },
      { block: 'table', title: 'De stappen', columns: ['Stap', 'Hoe staat het?', 'Wat nodig is'], rows: stand.steps.map(({ step, state, tasks }, index) => [`${index + 1}. ${stepTitles[step]}`, stepStates[state], neededWords(tasks)]) },
    ],
  }
}

function neededWords(tasks: readonly { needed: boolean; state: string }[]): string {
  const needed = tasks.filter((task) => task.needed)
  return `${needed.filter(({ state }) => state !== 'open').length} van ${needed.length} gedaan`
}

function bundledSection(bundled: Bundled | null): ReportSection {
  const heading = 'De organisaties samen'
  if (bundled === null) return { heading, blocks: [{ block: 'text', text: 'Er zijn nog geen drie organisaties die ermee instemden om samen geteld te worden. Daarom staan hier geen aantallen.' }] }
  const { organisations, withAction, withDone, withQuickWin, filledIn, lookedBack } = bundled
  const of = (n: number, what: string): string => `${n} van de ${organisations} organisaties ${what}`
  return {
    heading,
    seenOn: ['plans', 'progress'],
    blocks: [
      { block: 'text', text: `${counted(organisations, 'organisatie', 'organisaties')} stemden ermee in om samen geteld te worden. We noemen niet welke.` },
      { block: 'list', items: [of(withAction, 'met een actie in het plan.'), of(withDone, 'met een actie die gedaan is.'), of(withQuickWin, 'met iets dat snel gelukt is.'), of(filledIn, 'met cijfers over dit kwartaal.'), of(lookedBack, 'met een reflectie in dit kwartaal.')] },
    ],
  }
}

function indicatorsSection({ figures, records }: QuarterlyInput): ReportSection {
  const none: ReportBlock = { block: 'text', text: ofKind(records, 'indicator').length === 0 ? 'Er zijn nog geen indicatoren gekozen.' : 'Er is nog geen kwartaal om te laten zien.' }
  return {
    heading: 'Indicatoren',
    blocks: figures.length === 0 ? [none] : figures.flatMap(({ title, svg, sentences, source, evidence }): ReportBlock[] => [
      { block: 'heading', text: title, evidence },
      ...sentences.map((text): ReportBlock => ({ block: 'text', text })),
      ...(svg === null ? [] : [{ block: 'figure', title, svg, text: sentences.join(' ') } as const]),
      { block: 'note', text: `Bron: ${source}` },
    ]),
  }
}

function findingsSection({ findings }: QuarterlyInput): ReportSection {
  const heading = 'Laatste uitkomsten'
  if (findings === null || findings.rows.length === 0) return { heading, blocks: [{ block: 'text', text: 'Er zijn nog geen uitkomsten om te laten zien.' }] }
  return {
    heading,
    blocks: [
      { block: 'text', text: 'Scores lopen van 0 tot 100. Elke groep staat apart. Achter elke score staat welke gemiddelden passen bij de antwoorden, en hoeveel mensen meededen (n).' },
      { block: 'table', title: findings.measurement, columns: ['Onderwerp', 'Wie', 'Score', 'Past bij', 'n'], rows: findings.rows.map(rowOfFinding), evidence: findings.rows.map(({ evidence }) => evidence) },
    ],
  }
}

function rowOfFinding({ subject, who, score, lower, upper, n }: ReportFinding): string[] {
  return [subject, who, String(Math.round(score)), lower === null || upper === null ? 'niet te zeggen' : `${Math.round(lower)} tot ${Math.round(upper)}`, String(n)]
}

function notShownSection({ notShown, origin }: QuarterlyInput): ReportSection {
  return {
    heading: 'Wat we niet laten zien, en hoe je dit leest',
    blocks: [
      ...(notShown.length === 0 ? [{ block: 'text', text: 'Van elke groep die meedeed, staan de uitkomsten hierboven.' } as const] : notShown.map((text): ReportBlock => ({ block: 'text', text }))),
      { block: 'text', text: 'Een verschil tussen kwartalen of metingen zegt niet waardoor het komt.' },
      { block: 'note', text: origin },
    ],
  }
}
