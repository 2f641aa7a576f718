import type { Row } from '@leidraadspiegel/schema'

/** How many partners chose something as an obstacle or a chance; a share 0–1 with its interval. */
export interface Chosen {
  n: number
  share: number
  lower: number | null
  upper: number | null
}

export interface Theme {
  theme: string
  subject: string
  /** How it goes, 0–100: the mean of its questions, and how far they lie apart. Null for a theme that is only chosen. */
  going: { n: number; mean: number; lowest: number | null; highest: number | null } | null
  obstacle: Chosen | null
  chance: Chosen | null
}

interface Line {
  group: string
  theme: string
  subject: string
  kind: string
  n: number | null
  mean: number | null
  lowest: number | null
  highest: number | null
  share: number | null
  lower: number | null
  upper: number | null
}

/** Working together per theme, in the order of the analysis: how it goes, who finds it in the way, who sees a chance. What is withheld is not there. */
export function collaborationOf(rows: readonly Row[], group: string): Theme[] {
  const lines = (rows as unknown as readonly Line[]).filter((line) => line.group === group && line.n !== null)
  const themes = [...new Set(lines.map(({ theme }) => theme))].map((theme): Theme => {
    const own = lines.filter((line) => line.theme === theme)
    const going = own.find(({ kind }) => kind === 'theme')
    return {
      theme,
      subject: own[0]!.subject,
      going: going === undefined || going.n === null || going.mean === null ? null : { n: going.n, mean: going.mean, lowest: going.lowest, highest: going.highest },
      obstacle: chosenOf(own.find(({ kind }) => kind === 'obstacle')),
      chance: chosenOf(own.find(({ kind }) => kind === 'chance')),
    }
  })
  return themes.filter(({ going, obstacle, chance }) => going !== null || obstacle !== null || chance !== null)
}

/** The themes that are asked about and can be an obstacle or a chance too: the five of the stappenplan, for one page. */
export const mainThemes = (themes: readonly Theme[]): Theme[] => themes.filter(({ going, obstacle, chance }) => going !== null && (obstacle !== null || chance !== null))

const chosenOf = (line: Line | undefined): Chosen | null => (line === undefined || line.n === null || line.share === null ? null : { n: line.n, share: line.share, lower: line.lower, upper: line.upper })
