import { costOf, planPublication, type Atom, type PlannedGroup, type PlannedKind } from '@leidraadspiegel/disclosure'
import { quantile, report, seconds } from './report.ts'

/** Planning of one fieldwork: network, five regions, and of every organisation itself, a team and its benchmark. */
const organisations = Number(process.argv[2] ?? 50)

function fieldwork(median: number, minimum: number): { atoms: Atom[]; groups: PlannedGroup[] } {
  const size = (at: number, part: number): number => Math.floor((median / 2) * Math.exp(1.2 * Math.sin(12.9898 * (2 * at + part))))
  const names = Array.from({ length: organisations }, (_, at) => `o${at}`)
  const atoms = names.flatMap((organisation, at) => ['a', 'b'].map((team, part) => ({ atom: `${organisation}/${team}`, n: size(at, part), minimum, organisation })))
  const groups = [
    group('network', 'network', atoms),
    ...[0, 1, 2, 3, 4].map((region) => group(`region-${region}`, 'region', atoms.filter(({ organisation }) => Number(organisation.slice(1)) % 5 === region))),
    ...names.flatMap((name) => [
      group(name, 'organisation', atoms.filter(({ organisation }) => organisation === name)),
      group(`team-${name}`, 'team', atoms.filter(({ atom }) => atom === `${name}/a`), name),
      group(`others-${name}`, 'others', atoms.filter(({ organisation }) => organisation !== name), name),
    ]),
  ]
  return { atoms, groups }
}

function group(name: string, kind: PlannedKind, people: readonly Atom[], parent: string | null = null): PlannedGroup {
  return { group: name, kind, parent, atoms: people.map(({ atom }) => atom), cost: costOf(kind, people.reduce((sum, { n }) => sum + n, 0)) }
}

for (const [role, median, minimum] of [['professionals', 14, 5], ['managers', 5, 5], ['young people', 5, 10], ['parents', 20, 10]] as const) {
  const { atoms, groups } = fieldwork(median, minimum)
  const times: number[] = []
  let plan = planPublication(atoms, groups)
  for (let round = 0; round < 21; round += 1) {
    const [time, made] = await seconds(() => planPublication(atoms, groups))
    times.push(time * 1000)
    plan = made
  }
  report(`plan of ${organisations} organisations × ${groups.length} groups, ${role} (median ${median}, minimum ${minimum})`, `${quantile(times, 0.5).toFixed(0)} ms, ${Math.max(...times).toFixed(0)} ms at most; ${plan.groups.length} groups, ${plan.detail.groups.length} in detail`)
}
