import { ofKind, type Column, type KeptRecord, type Organisation, type Row } from '@leidraadspiegel/schema'
import { tableFile } from '../table-file.ts'

interface Given {
  project: string
  today: string
  records: readonly KeptRecord[]
  organisations: readonly Pick<Organisation, 'id' | 'name'>[]
  criteria: readonly { id: string; title: string }[]
}

const columns: readonly Column[] = (
  [
    ['of', 'Van'],
    ['criterion', 'Onderwerp'],
    ['point', 'Verbeterpunt'],
    ['goal', 'Doel'],
    ['what', 'Actie'],
    ['state', 'Stand'],
    ['owner', 'Wie'],
    ['partners', 'Met wie'],
    ['joint', 'Samen'],
    ['term', 'Klaar op'],
    ['quickWin', 'Quick win'],
    ['staysBy', 'Wat zorgt dat dit blijft?'],
    ['monitor', 'Wie volgt het'],
    ['result', 'Wat is bereikt'],
    ['stoppedBecause', 'Gestopt omdat'],
    ['savedOn', 'Bewaard op'],
    ['savedBy', 'Bewaard door'],
  ] as const
).map(([name, title]) => ({ name, title, kind: 'text' }))

/** Words of the states, as the plan shows them too. */
const states = { planned: 'gepland', started: 'bezig', done: 'gedaan', stopped: 'gestopt' } as const

/** The actions as a table for a spreadsheet: the network first, then organisations by name. */
export function planFile({ project, today, records, organisations, criteria }: Given): string {
  const nameOf = (id: string | null): string => (id === null ? 'Het netwerk' : (organisations.find((each) => each.id === id)?.name ?? ''))
  const points = ofKind(records, 'improvement')
  const actions = ofKind(records, 'action').toSorted((a, b) => Number(a.organisation !== null) - Number(b.organisation !== null) || nameOf(a.organisation).localeCompare(nameOf(b.organisation), 'nl'))
  const rows = actions.map(({ organisation, content, savedOn, savedBy }): Row => ({
    ...content,
    of: nameOf(organisation),
    criterion: criteria.find(({ id }) => id === content.criterion)?.title ?? '',
    point: points.find(({ id }) => id === content.improvement)?.content.title ?? '',
    state: states[content.state],
    partners: content.partners.join(', '),
    savedOn,
    savedBy,
  }))
  return tableFile([['Project', project], ['Actieplan op', today]], { question: '', sentences: [], svg: null, columns, rows, notes: [], withheld: [] })
}
