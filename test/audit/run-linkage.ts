import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { attacksThatWork, playLinkageGame } from './linkage/linkage-game.ts'

const { values } = parseArgs({ options: { linkage: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } } })
const [games, seed] = [values.linkage, values.seed].map(Number)
if (![games, seed].every((one) => Number.isSafeInteger(one) && one! > 0)) {
  console.error('npm run audit -- --linkage <games> --seed <number>')
  process.exit(2)
}

const started = Date.now()
let found = 0
for (const [people, share] of [[10, 1], [40, 0.5], [200, 0.1]] as const) {
  const outcome = await playLinkageGame(people, Math.ceil(games! * share), seed! * 1_000_000 + people)
  const worked = attacksThatWork(outcome)
  found += worked.length + outcome.strays.length
  const { right, expected, guessed } = outcome
  console.log(`${people} invited: ${outcome.games} games, ${outcome.copies} copies, ${outcome.scores.length} attacks, ${guessed} guesses, ${right} right (${((100 * right) / guessed).toFixed(2)} %), by chance ${expected.toFixed(0)} (${((100 * expected) / guessed).toFixed(2)} %), attacks that work: ${worked.length}, contacts or answers where they do not belong: ${outcome.strays.length}`)
  for (const attack of [...worked, ...outcome.strays]) console.log(`  ${attack}`)
}
console.log(`${((Date.now() - started) / 60_000).toFixed(1)} min, ${availableParallelism()} cores`)
process.exit(found === 0 ? 0 : 1)
