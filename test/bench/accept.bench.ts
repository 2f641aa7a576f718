import { fileURLToPath } from 'node:url'
import { accepter, choicesOf, loadLibrary } from '@leidraadspiegel/questionnaire'
import { report } from './report.ts'

/** The whole check of one set of answers to every question, as the server does it for each submission; and what loading costs. */
const rounds = 20_000
const folder = fileURLToPath(new URL('../../surveys', import.meta.url))

const started = performance.now()
const library = await loadLibrary(folder)
report(`surveys loaded and checked (${library.list().length} versions)`, `${Math.round(performance.now() - started)} ms`)

for (const name of ['professional', 'parent']) {
  const survey = library.latest(name)!
  const accept = accepter(survey, 'full')
  const closed = Object.entries(choicesOf(survey, 'full')).map(([question, values]) => [question, survey.codebook.questions[question]!.kind === 'choice' ? [values[0]] : values[0]] as const)
  const open = Object.entries(survey.codebook.questions).filter(([, { kind }]) => kind === 'open').map(([question]) => [question, 'Een antwoord in eigen woorden.'] as const)
  const answers = Object.fromEntries([...closed, ...open])
  const accepted = accept(answers)
  if (!accepted.ok) throw new Error(JSON.stringify(accepted.problems))
  for (let warm = 0; warm < 2000; warm += 1) accept(answers)
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round += 1) accept(answers)
  const { user, system } = process.cpuUsage(before)
  report(`${name}: ${Object.keys(answers).length} answers accepted`, `${((user + system) / rounds).toFixed(1)} µs CPU`)
}
