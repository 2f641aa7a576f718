import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { today } from '@leidraadspiegel/schema'
import { randomFrom } from '../analysis/fixtures/people.ts'
import { measureText } from '../../apps/server/src/text-widths.ts'
import { auditProject, type ProjectFigures } from './audit-project.ts'
import type { Finding } from './class-audit.ts'
import { integerAudit, inventChosen } from './integer-audit.ts'
import { inventProject, smallSize, tinySize } from './invented-project.ts'
import { ledgerOf } from './ledger.ts'
import { differences, outputsOf, publishedTexts } from './outputs.ts'
import { publishRole } from './publish-role.ts'
import { swap } from './swap-audit.ts'
import { noFigures, withProject } from './totals.ts'

const { values } = parseArgs({ options: { projects: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } } })
const [projects, seed] = [values.projects, values.seed].map(Number)
if (![projects, seed].every((one) => Number.isSafeInteger(one) && one! > 0)) {
  console.error('npm run audit -- --projects <number> --seed <number>')
  process.exit(2)
}

/** People of more atoms than this take too long to look for. */
const mostSought = 8

const started = Date.now()
const minutes = (): string => ((Date.now() - started) / 60_000).toFixed(1)
const seedsOf = (count: number): number[] => Array.from({ length: count }, (_, at) => seed! * 1_000_000 + at)

/** Does it for every project, says how far it is, and keeps the numbers of projects in which something was found. */
function each(what: string, count: number, look: (seed: number) => readonly string[]): number {
  let found = 0
  for (const [at, one] of seedsOf(count).entries()) {
    for (const text of attempt(() => look(one))) {
      found++
      if (found <= 20) console.error(`\n${what}: project ${one}: ${text}`)
    }
    const step = process.stderr.isTTY ? 10 : Math.ceil(count / 10)
    if ((at + 1) % step === 0 || at + 1 === count) process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${what}: ${at + 1} of ${count}, found ${found}, ${minutes()} min${process.stderr.isTTY && at + 1 < count ? '' : '\n'}`)
  }
  return found
}

function attempt(look: () => readonly string[]): readonly string[] {
  try {
    return look()
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

const told = (findings: readonly Finding[]): string[] => findings.map(({ audit, viewer, people, n }) => `${audit}, ${viewer}: ${n} people, ${people.join('; ')}`)

let totals: ProjectFigures = noFigures
const determinable = each('classes and sums', projects!, (one) => {
  const audit = auditProject(inventProject(one))
  totals = withProject(totals, audit)
  return told(audit.findings)
})

let [intervals, moved, publications, outputs] = [0, 0, 0, 0]
const sought = Math.ceil(projects! / 10)
const narrow = each('whole people', sought, (one) => {
  const project = inventProject(one, tinySize)
  return project.roles.flatMap((role) => {
    const ledger = ledgerOf(project, publishRole(project, role), 'score')
    if (ledger.atoms.length > mostSought) return []
    const audit = integerAudit(ledger, inventChosen(ledger, randomFrom(one)))
    intervals += audit.intervals
    return told(audit.findings)
  })
})

const swaps = Math.ceil(projects! / 20)
const changed = each('swapped publications', swaps, (one) => {
  const { before, after, moved: places } = swap(inventProject(one, smallSize))
  moved += places
  publications += before.length
  return differences(publishedTexts(before), publishedTexts(after))
})

await measureText()
const drawn = Math.ceil(projects! / 1000)
const redrawn = each('swapped outputs', drawn, (one) => {
  const project = inventProject(one, smallSize)
  const { before, after } = swap(project)
  const [shown, again] = [before, after].map((published) => outputsOf(published, project.roles))
  outputs += shown!.size
  return differences(shown!, again!)
})

const number = (n: number): string => n.toLocaleString('en')
const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`)
const table = [...totals.shown].sort(([a], [b]) => (a < b ? -1 : 1)).map(([role, { fieldworks, enough, shown, overEnough, overShown, leaks }]) =>
  `| ${role} | ${number(fieldworks)} | ${number(enough)} | ${percent(leaks, fieldworks)} leak, 100 % shown | **0 %, ${role === 'partner' ? '-' : percent(shown, enough)}** | ${percent(overShown, overEnough)} |`)
console.log(`
npm run audit -- --projects ${projects} --seed ${seed}
${today()}, ${availableParallelism()} cores, Node ${process.versions.node}, ${minutes()} minutes

| what | looked at | found |
| --- | --- | --- |
| determinable groups below the minimum, by class and by sums | ${number(projects!)} projects, ${number(totals.organisations)} organisations, ${number(totals.people)} people; ${number(totals.publications)} publications (${number(totals.secondVersions)} second versions, ${number(totals.waiting)} more waiting), ${number(totals.figures)} figures, ${number(totals.linkedSets)} sets of linked people, ${number(totals.pairs)} pairs of coordinators | **${determinable}** |
| intervals of whole people narrower than their class | ${number(intervals)} intervals in ${number(sought)} small projects | **${narrow}** |
| publications that differ when people of a class change places | ${number(publications)} publications of ${number(swaps)} projects, ${number(moved)} answers moved | **${changed}** |
| outputs that differ then | ${number(outputs)} outputs of ${number(drawn)} projects | **${redrawn}** |
| not protected: pairs of coordinators who know what all of their own people answered, and together find one other organisation | ${number(totals.pairs)} pairs | ${percent(totals.pairsThatSeeOne, totals.pairs)} |

| role | fieldworks | organisations with enough people | hide small cells only | class rule | figures over organisations with enough people that are shown |
| --- | --- | --- | --- | --- | --- |
${table.join('\n')}
`)
process.exit(determinable + narrow + changed + redrawn === 0 ? 0 : 1)
