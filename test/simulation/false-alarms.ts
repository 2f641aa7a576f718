import { cpus } from 'node:os'
import { seededRandom } from '../../apps/server/src/invented/random.ts'
import { designs, halfChanged, judgedOrganisation, nothingChanged, type Design, type Judged, type World } from './organisations.ts'

const [repetitions = 4000, seed = 20261127] = process.argv.slice(2).map(Number)
const largeChange = 12

const percent = (part: number, whole: number, digits = 0): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(digits)} %`)
const count = (judged: readonly Judged[], is: (one: Judged) => boolean): number => judged.filter(is).length
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

function simulated(design: Design, world: World): Judged[][] {
  const random = seededRandom(seed)
  return Array.from({ length: repetitions }, () => judgedOrganisation(design, world, random))
}

const clear = ({ label }: Judged): boolean => label.startsWith('duidelijk')
const likely = ({ label }: Judged): boolean => label.startsWith('waarschijnlijk')

function alarms(design: Design): string[] {
  const organisations = simulated(design, nothingChanged)
  const all = organisations.flat()
  return [design.name, percent(count(all, clear), all.length, 2), percent(count(all, likely), all.length, 2), percent(organisations.filter((one) => one.some(clear)).length, repetitions, 1)]
}

/** Share of all criteria with a label, and how often the truth went the same way. */
function rightness(all: readonly Judged[], label: string): string {
  const labelled = all.filter((one) => one.label === label)
  const right = count(labelled, ({ truth }) => (label.endsWith('verbeterd') ? truth > 0 : truth < 0))
  return `${percent(labelled.length, all.length, 1)}, ${percent(right, labelled.length)}`
}

function findings(design: Design): string[] {
  const all = simulated(design, halfChanged).flat()
  const large = all.filter(({ truth }) => truth >= largeChange)
  const found = ['duidelijk', 'waarschijnlijk'].map((word) => percent(count(large, ({ label }) => label === `${word}_verbeterd`), large.length))
  return [design.name, ...['duidelijk_verbeterd', 'waarschijnlijk_verbeterd', 'duidelijk_verslechterd', 'waarschijnlijk_verslechterd'].map((label) => rightness(all, label)), found.join(' + ')]
}

console.log(`${repetitions} organisations per row, seed ${seed}, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, Node ${process.versions.node}\n`)
console.log(table(['people per wave', '`duidelijk_*`', '`waarschijnlijk_*`', 'organisations with at least one `duidelijk_*`'], designs.map(alarms)), '\n')
console.log(table(['people per wave', '`duidelijk_verbeterd`, right', '`waarschijnlijk_verbeterd`, right', '`duidelijk_verslechterd`, right', '`waarschijnlijk_verslechterd`, right', `true change of ${largeChange} or more: found clear + likely`], designs.map(findings)))
