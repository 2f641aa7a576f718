import { ofKind, type Finding, type FindingAbout, type KeptRecord } from '@leidraadspiegel/schema'

/** Something an organisation may share; nothing of it is kept before that. */
export interface FindingDraft {
  key: string
  about: FindingAbout
  line: string
  source: Finding['source']
  evidence: Finding['evidence']
  chosen: boolean
}

/** What makes two findings of one organisation the same. */
export function keyOfFinding(about: FindingAbout): string {
  if (about.of === 'improvement') return `improvement ${about.catalogue ?? about.title.toLowerCase()}`
  return about.of === 'scan' ? `scan ${about.criterion}` : `${about.of} ${about.theme}`
}

/** What of these records an organisation shares now, by what makes it the same. */
export const sharedKeys = (own: readonly KeptRecord[]): ReadonlySet<string> => new Set(ofKind(own, 'finding').filter(({ content }) => content.shared).map(({ content }) => keyOfFinding(content.about)))

/** The improvement points that an organisation chose and does not share yet; none is chosen by itself. */
export function proposedFindings(records: readonly KeptRecord[], organisation: string): FindingDraft[] {
  const own = records.filter((record) => record.organisation === organisation)
  const shared = sharedKeys(own)
  return ofKind(own, 'improvement')
    .filter(({ content }) => content.state === 'chosen')
    .map(({ id, content: { criterion, catalogue, title, why } }): FindingDraft => {
      const about: FindingAbout = { of: 'improvement', criterion, catalogue, title }
      return { key: keyOfFinding(about), about, line: firstLine(why === '' ? title : why), source: 'questionnaire', evidence: [{ of: 'record', record: id, part: null }], chosen: false }
    })
    .filter(({ key }) => !shared.has(key))
}

export const longestLine = 200

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').slice(0, longestLine)

export const contentOf = ({ about, line, source, evidence }: FindingDraft): Finding => ({ about, line: line.trim(), source, evidence, shared: true })
