import { daysOfQuarter, ofKind, type Action, type Evidence, type KeptRecord } from '@leidraadspiegel/schema'
import { dayInDutch } from '../day-in-dutch.ts'
import type { ReportBlock, ReportSection } from '../written-report.ts'
import type { QuarterlyInput } from './quarterly-input.ts'
import { actionStates, counted } from './quarterly-words.ts'

const order = ['started', 'planned', 'done', 'stopped'] as const

/** Actions by how they stand, with who and until when, and what makes them stay. */
export function actionsSection({ records, madeOn }: QuarterlyInput): ReportSection {
  const actions = ofKind(records, 'action')
  if (actions.length === 0) return { heading: 'Acties', blocks: [{ block: 'text', text: 'Er zijn nog geen acties opgeschreven.' }] }
  const told = order.flatMap((state): ReportBlock[] => {
    const own = actions.filter(({ content }) => content.state === state)
    return own.length === 0 ? [] : [{ block: 'table', title: `${actionStates[state]}: ${counted(own.length, 'actie', 'acties')}`, columns: ['Actie', 'Wie', 'Wanneer', state === 'stopped' ? 'Waarom gestopt' : 'Wat zorgt dat dit blijft'], rows: own.map(({ content }) => rowOf(content, madeOn)), evidence: own.map(writtenDown) }]
  })
  return { heading: 'Acties', blocks: told }
}

function rowOf({ what, owner, partners, term, state, staysBy, stoppedBecause }: Action, madeOn: string): string[] {
  const who = [owner, ...partners].join(', ')
  const late = term !== null && term < madeOn && (state === 'planned' || state === 'started')
  return [what, who, term === null ? 'nog geen datum' : `${dayInDutch(term)}${late ? ' (voorbij)' : ''}`, state === 'stopped' ? stoppedBecause : staysBy]
}

/** That somebody wrote it down is on what it rests. */
export const writtenDown = ({ id }: KeptRecord): Evidence => ({ of: 'record', record: id, part: null })

/** What was reached quickly; a moment to celebrate. */
export function quickWinsSection({ records }: QuarterlyInput): ReportSection[] {
  const wins = ofKind(records, 'action').map(({ content }) => content).filter(({ quickWin, state }) => quickWin && state === 'done')
  return wins.length === 0 ? [] : [{ heading: 'Snel gelukt', blocks: [{ block: 'list', items: wins.map(({ what, result }) => (result === '' ? what : `${what}: ${result}`)) }] }]
}

/** Is this day in the quarter? */
export function isIn(day: string, quarter: string): boolean {
  const { first, last } = daysOfQuarter(quarter)
  return day >= first && day <= last
}
