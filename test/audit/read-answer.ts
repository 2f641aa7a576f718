import type { Outcome } from '@leidraadspiegel/pipeline'
import { overOrganisations, type Publication, type Row } from '@leidraadspiegel/schema'

/** A group of which somebody read a number. */
export interface Seen {
  group: string
  role: string
  wave: number
}

/** What one answer of a result page tells, read as somebody would who wants to know more. */
export interface ReadAnswer {
  seen: Seen[]
  /** Rows with numbers that nobody may read. */
  leaks: string[]
  /** Words of an answer without numbers in its rows: they may not depend on what anybody answered. */
  silent: string[]
}

const waveColumns = ['wave', 'baseline', 'followup']
const roleColumns = ['role', 'otherRole']

/** Reads rows, sentences and chart of an answer, and holds the rows against what was published. */
export function readAnswer({ columns, rows, sentences, svg }: Pick<Outcome, 'columns' | 'rows' | 'sentences' | 'svg'>, publications: readonly Publication[]): ReadAnswer {
  const numbers = columns.filter(({ kind }) => kind === 'count' || kind === 'value' || kind === 'units')
  const counts = columns.filter(({ kind }) => kind === 'count').map(({ name }) => name)
  const told = rows.filter((row) => numbers.some(({ name }) => row[name] !== null))
  const read = told.map((row) => ({ row, seen: seenIn(row), minimums: seenIn(row).map((one) => minimumOf(one, publications)) }))
  const leaks = read.flatMap(({ row, minimums }) => {
    const few = minimums.some((minimum) => minimum === null) || counts.some((name) => row[name] !== null && Number(row[name]) < Math.max(...minimums.map(Number)))
    return few ? [JSON.stringify(row)] : []
  })
  return { seen: read.flatMap(({ seen }) => seen), leaks, silent: told.length > 0 ? [] : [...sentences, ...textsOf(svg)].filter((text) => /\d/.test(text)) }
}

function seenIn(row: Row): Seen[] {
  const present = (names: readonly string[]): (string | number)[] => names.flatMap((name) => (row[name] === undefined || row[name] === null ? [] : [row[name] as string | number]))
  return present(waveColumns).flatMap((wave) => present(roleColumns).map((role) => ({ group: String(row['group']), role: String(role), wave: Number(wave) })))
}

/** The minimum of a published group; of some organisation without its name, and over organisations, the lowest of the publication. Null when it is not published. */
function minimumOf({ group, role, wave }: Seen, publications: readonly Publication[]): number | null {
  const published = publications.find((one) => one.role === role && one.wave.number === wave)
  if (published === undefined) return null
  if (group === overOrganisations || group.startsWith('other:')) return published.rules.minimum
  return published.groups.find((one) => one.group === group)?.minimum ?? null
}

const textsOf = (svg: string | null): string[] => [...(svg ?? '').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!)
