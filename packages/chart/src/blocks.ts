import { counted, number, people } from './dutch.ts'
import type { Part } from './part.ts'
import { withheldLane } from './withheld.ts'

export interface Line {
  organisation: string
  who: string
  subject: string
}

/** One organisation: a lane per role. Several: a lane per organisation. Too many to name: one lane a role with a mark per organisation. */
export type View = 'one' | 'several' | 'together'

const mostLanes = 60

export function viewOf(lines: readonly Line[]): View {
  if (new Set(lines.map(({ organisation }) => organisation)).size < 2) return 'one'
  return lines.length > mostLanes ? 'together' : 'several'
}

/** Lines under their subject; `lane` draws one line, `together` all organisations of one role. */
export function blocksOf<One extends Line, Data>(lines: readonly One[], view: View, lane: (label: string, line: One) => Part<Data>, together: (label: string, lines: One[]) => Part<Data>): Part<Data>[] {
  return groupsOf(lines, 'subject').flatMap(([subject, ofSubject]): Part<Data>[] => {
    if (view === 'one') return [{ part: 'subject', text: subject }, ...ofSubject.map((line) => lane(line.who, line))]
    const roles = groupsOf(ofSubject, 'who')
    if (view === 'together') return [{ part: 'subject', text: subject }, ...roles.map(([who, ofRole]) => together(who, ofRole))]
    return [{ part: 'section', text: subject }, ...roles.flatMap(([who, ofRole]): Part<Data>[] => [{ part: 'subject', text: who }, ...ofRole.map((line) => lane(line.organisation, line))])]
  })
}

/** A lane with a mark for every organisation that may be shown; `sizes` are the numbers of people behind them. */
export function lanesTogether<Mark>(label: string, marks: readonly Mark[], sizes: readonly number[]): Part<{ marks: readonly Mark[] }> {
  if (marks.length === 0) return withheldLane(label, { marks })
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  const details = [least === most ? people(least) : `${people(least)} tot ${number(most)}`]
  return { part: 'lane', label, value: counted(marks.length, 'organisatie', 'organisaties'), details, height: Math.max(26, marks.length * 3 + 12), data: { marks } }
}

function groupsOf<One extends object, Name extends keyof One>(lines: readonly One[], name: Name): [One[Name], One[]][] {
  const groups = new Map<One[Name], One[]>()
  for (const line of lines) groups.set(line[name], [...(groups.get(line[name]) ?? []), line])
  return [...groups]
}
