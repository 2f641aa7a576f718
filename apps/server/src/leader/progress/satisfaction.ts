import { quarterOf } from '@leidraadspiegel/schema'
import type { LeaderPorts } from '../ports.ts'
import type { Organisations } from '../scope.ts'
import type { Satisfaction } from './indicator-series.ts'

/** How satisfied partners are with working together; nobody types it. */
const question = 'net-25'

type Ports = Pick<LeaderPorts, 'result' | 'progress'>

/** What was published of it, wave after wave; a wave of which too few took part is not there. */
export async function satisfactionOf({ result, progress }: Ports, project: string, of: Organisations): Promise<Satisfaction[]> {
  const waves = (await progress.publishedOn(project)).filter(({ role }) => role === 'partner').toSorted((a, b) => a.wave - b.wave)
  const found = await Promise.all(waves.map(async ({ wave, on }) => {
    const outcome = await result(project, 'collaboration', { organisation: 'network', wave, width: 300, scheme: 'light' }, of)
    const row = outcome?.rows.find((each) => each['item'] === question && each['kind'] === 'item')
    if (typeof row?.['share'] !== 'number' || typeof row['n'] !== 'number') return []
    return [{ quarter: quarterOf(on), share: row['share'], lower: asNumber(row['lower']), upper: asNumber(row['upper']), n: row['n'] }]
  }))
  return found.flat()
}

const asNumber = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null)
