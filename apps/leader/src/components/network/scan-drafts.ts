import { ofKind, type Finding, type KeptRecord, type scanAnswers } from '@leidraadspiegel/schema'
import type { Asked } from '../../evidence-queries.ts'
import { sharingTexts } from '../../nl/sharing.ts'
import { keyOfFinding, sharedKeys, type FindingDraft } from './finding-drafts.ts'

type Answer = (typeof scanAnswers)[number]

const [no, yes] = [1, 3]

/** How the own protocol stands on every subject of the last scan that was finished, in a line to reword. What they do not know, or what is not about them, says nothing. */
export function scanFindings(records: readonly KeptRecord[], organisation: string, versions: readonly Asked[]): FindingDraft[] {
  const own = records.filter((record) => record.organisation === organisation)
  const scan = ofKind(own, 'scan').filter(({ content }) => content.finishedOn !== null).toSorted((a, b) => b.content.wave - a.content.wave)[0]
  const asked = versions.find(({ version }) => version === scan?.content.version)
  if (scan === undefined || asked === undefined) return []
  const shared = sharedKeys(own)
  const given = asked.pages.flatMap(({ questions }) => questions).flatMap(({ name, criterion }) => {
    const value = scan.content.answers[name]
    return criterion !== null && typeof value === 'number' ? [{ criterion, value }] : []
  })
  return [...new Set(given.map(({ criterion }) => criterion))].flatMap((criterion): FindingDraft[] => {
    const values = given.filter((each) => each.criterion === criterion).map(({ value }) => value)
    const answer = answerOf(values)
    const about: Finding['about'] = { of: 'scan', criterion, answer }
    const key = keyOfFinding(about)
    const line = answer === 'partly' ? sharingTexts.scan.partly(values.filter((value) => value === yes).length, values.length) : sharingTexts.scan[answer]
    return shared.has(key) ? [] : [{ key, about, line, source: 'scan', evidence: [{ of: 'record', record: scan.id, part: criterion }], chosen: false }]
  })
}

function answerOf(values: readonly number[]): Answer {
  if (values.every((value) => value === yes)) return 'present'
  return values.every((value) => value === no) ? 'absent' : 'partly'
}
