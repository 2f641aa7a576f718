import { analyses } from '@leidraadspiegel/analysis'
import { run, type Selection } from '@leidraadspiegel/pipeline'
import type { Publication, Role } from '@leidraadspiegel/schema'
import { csvOf } from '../../apps/server/src/csv/write.ts'
import { pngOf } from '../../apps/server/src/png.ts'
import { criteria, wordingOf } from '../analysis/fixtures/questionnaire.ts'

/** Publications as text, by their id. */
export function publishedTexts(publications: readonly Publication[]): Map<string, string> {
  return new Map(publications.map((publication) => [`publication ${publication.id}`, JSON.stringify(publication)]))
}

/** Everything that can be asked of publications, and that there is no other way to ask: without a choice, of every organisation, and of every other group. */
export function selectionsOf(publications: readonly Publication[]): Selection[] {
  const groups = publications.flatMap((publication) => publication.groups).filter(({ kind }) => kind !== 'organisation').map(({ group }) => group)
  const organisations = publications.flatMap(({ groups, withheld }) => [...groups.flatMap(({ organisation }) => organisation ?? []), ...withheld.map(({ organisation }) => organisation)])
  return [{}, ...[...new Set([...organisations, 'network', ...groups])].map((organisation) => ({ organisation }))]
}

interface Asked {
  selections?: readonly Selection[]
  /** Is the chart of a selection made as a picture too? */
  isPicture?: (selection: Selection) => boolean
}

const isWithoutChoice = ({ organisation }: Selection): boolean => organisation === undefined

/** Rows, sentences, table and chart of every analysis for every selection; pictures too of what is seen without a choice. */
export function outputsOf(publications: readonly Publication[], roles: readonly Role[], { selections = selectionsOf(publications), isPicture = isWithoutChoice }: Asked = {}): Map<string, string> {
  const found = new Map<string, string>()
  const codebooks = roles.map((role) => wordingOf(role))
  for (const [name, analysis] of Object.entries(analyses))
    for (const selection of selections) {
      const { svg, ...outcome } = run(analysis, { publications, criteria, codebooks, selection, drawing: { width: 720, scheme: 'light' } })
      const key = `${name} ${selection.organisation ?? 'everything'}`
      found.set(`${key} outcome`, JSON.stringify(outcome))
      found.set(`${key} csv`, csvOf(outcome.columns, outcome.rows))
      found.set(`${key} svg`, svg ?? '')
      if (svg !== null && isPicture(selection)) found.set(`${key} png`, pngOf(svg).toString('base64'))
    }
  return found
}

/** Names of what is not the same. */
export function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key))
}
