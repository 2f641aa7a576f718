import { obstacleThemes, type Finding, type KeptRecord, type ObstacleTheme } from '@leidraadspiegel/schema'

/** From so many organisations that share findings and agreed to bundling, they are counted. */
export const fewestSharing = 3

export interface SharedLine {
  id: string
  /** An improvement point in own words; null for all else. */
  title: string | null
  text: string
  /** Null unless every organisation that shares agreed that the others read its name. */
  name: string | null
  own: boolean
}

export interface SharedPoint {
  /** In the catalogue of the leidraad, a subject of it, or neither. */
  catalogue: string | null
  criterion: string | null
  /** Null for points in own words, which each have their own. */
  title: string | null
  organisations: number
  lines: SharedLine[]
}

export interface SharedScan extends Record<'present' | 'partly' | 'absent', number> {
  criterion: string
  /** Organisations that share something about this subject. */
  of: number
  lines: SharedLine[]
}

export interface SharedTheme extends Record<'obstacle' | 'chance', { organisations: number; lines: SharedLine[] }> {
  theme: ObstacleTheme
}

/** Each part counts organisations; null where fewer than three share something for it. */
export interface SharedFindings {
  improvements: { of: number; points: SharedPoint[] } | null
  scan: { of: number; criteria: SharedScan[] } | null
  themes: { of: number; themes: SharedTheme[] } | null
  /** How many of those that share have it not from a questionnaire of this workspace alone. */
  otherwise: number | null
}

type Kept = Pick<KeptRecord<'finding'>, 'id' | 'organisation' | 'content'>

interface Reading {
  /** Organisations that agreed to bundling and did not withdraw. */
  bundled: ReadonlySet<string>
  /** What organisations are called, when all that share agreed to that. */
  names: ReadonlyMap<string, string> | undefined
  /** Organisations of who reads. */
  own: (organisation: string) => boolean
}

/** What counts: shared, and not withdrawn, by organisations that agreed to bundling. */
export const countedFindings = <Each extends Kept>(findings: readonly Each[], bundled: ReadonlySet<string>): Each[] => findings.filter(({ organisation, content }) => organisation !== null && content.shared && bundled.has(organisation))

/** What organisations share, as counts of organisations with their lines; nothing of fewer than three. */
export function sharedFindings(all: readonly Kept[], { bundled, names, own }: Reading): SharedFindings {
  const findings = countedFindings(all, bundled)
  const line = ({ id, organisation, content }: Kept): SharedLine => ({ id, title: content.about.of === 'improvement' && content.about.catalogue === null ? content.about.title : null, text: content.line, name: names?.get(organisation ?? '') ?? null, own: own(organisation ?? '') })
  const linesOf = (some: readonly Kept[]): SharedLine[] => some.map(line).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const part = <Part>(kinds: readonly Finding['about']['of'][], make: (own: readonly Kept[], of: number) => Part): Part | null => {
    const some = findings.filter(({ content }) => kinds.includes(content.about.of))
    const of = organisationsIn(some)
    return of < fewestSharing ? null : make(some, of)
  }
  return {
    improvements: part(['improvement'], (some, of) => ({ of, points: pointsOf(some, linesOf) })),
    scan: part(['scan'], (some, of) => ({ of, criteria: scanOf(some, linesOf) })),
    themes: part(['obstacle', 'chance'], (some, of) => ({ of, themes: obstacleThemes.map((theme) => themeOf(theme, some, linesOf)) })),
    otherwise: organisationsIn(findings) < fewestSharing ? null : organisationsIn(findings.filter(({ content }) => content.source !== 'questionnaire')),
  }
}

const organisationsIn = (findings: readonly Kept[]): number => new Set(findings.map(({ organisation }) => organisation)).size

type LinesOf = (findings: readonly Kept[]) => SharedLine[]

/** Points of the catalogue by themselves, others by their subject; those that most organisations chose first. */
function pointsOf(findings: readonly Kept[], linesOf: LinesOf): SharedPoint[] {
  const groups = new Map<string, Kept[]>()
  for (const finding of findings) {
    const { about } = finding.content
    if (about.of !== 'improvement') continue
    const key = about.catalogue ?? `subject ${about.criterion}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()]
    .map((own) => {
      const abouts = own.flatMap(({ content }) => (content.about.of === 'improvement' ? [content.about] : []))
      const [{ catalogue, criterion } = { catalogue: null, criterion: null }] = abouts
      return { catalogue, criterion, title: catalogue === null ? null : mostUsed(abouts.map(({ title }) => title)), organisations: organisationsIn(own), lines: linesOf(own) }
    })
    .toSorted((a, b) => b.organisations - a.organisations || (a.catalogue ?? a.criterion ?? '').localeCompare(b.catalogue ?? b.criterion ?? ''))
}

const mostUsed = (words: readonly string[]): string => [...new Set(words)].toSorted((a, b) => words.filter((word) => word === b).length - words.filter((word) => word === a).length || a.localeCompare(b))[0] ?? ''

/** A subject about which fewer than three organisations share says nothing. */
function scanOf(findings: readonly Kept[], linesOf: LinesOf): SharedScan[] {
  const criteria = new Map<string, Kept[]>()
  for (const finding of findings) if (finding.content.about.of === 'scan') criteria.set(finding.content.about.criterion, [...(criteria.get(finding.content.about.criterion) ?? []), finding])
  return [...criteria].filter(([, own]) => organisationsIn(own) >= fewestSharing).map(([criterion, own]) => {
    const count = (answer: 'present' | 'partly' | 'absent'): number => organisationsIn(own.filter(({ content }) => content.about.of === 'scan' && content.about.answer === answer))
    return { criterion, of: organisationsIn(own), present: count('present'), partly: count('partly'), absent: count('absent'), lines: linesOf(own) }
  })
}

function themeOf(theme: ObstacleTheme, findings: readonly Kept[], linesOf: LinesOf): SharedTheme {
  const of = (kind: 'obstacle' | 'chance') => {
    const own = findings.filter(({ content: { about } }) => about.of === kind && about.theme === theme)
    return { organisations: organisationsIn(own), lines: linesOf(own) }
  }
  return { theme, obstacle: of('obstacle'), chance: of('chance') }
}
