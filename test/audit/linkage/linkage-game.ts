import { attacksOn } from './attacks.ts'
import { playWave } from './played-wave.ts'
import { addGuess, likelihood, type Score } from './score.ts'
import { filesWithAnswers, straysIn } from './strays.ts'

export interface LinkageOutcome {
  games: number
  copies: number
  scores: Score[]
  /** Of all attacks together: how many responses were laid beside the right person, and how many would be by chance. */
  right: number
  expected: number
  guessed: number
  /** Contacts in the clear, and answers outside the files of answers. */
  strays: string[]
  /** Files in which answers were recognised, over all copies. */
  answerFiles: number
}

/** Plays waves of so many people and lets every attack loose on every copy. Moments are scored apart: what shows at one moment may not at another. */
export async function playLinkageGame(people: number, games: number, seed: number, spoil?: Parameters<typeof playWave>[2]): Promise<LinkageOutcome> {
  const scores = new Map<string, Score>()
  const strays: string[] = []
  let [copied, answerFiles] = [0, 0]
  for (let game = 0; game < games; game += 1) {
    const { copies, addresses, truth } = await playWave(people, seed + game, spoil)
    for (const { moment, copy } of copies) {
      const { people: candidates, guesses } = attacksOn(copy)
      copied += 1
      answerFiles += filesWithAnswers(copy, truth)
      strays.push(...straysIn(copy, addresses, truth).map((stray) => `${moment}: ${stray}`))
      for (const guess of guesses) addGuess(scores, { ...guess, attack: `${moment}: ${guess.attack}` }, candidates, truth)
    }
  }
  const all = [...scores.values()]
  const sum = (value: (score: Score) => number): number => all.reduce((total, score) => total + value(score), 0)
  return { games, copies: copied, scores: all, right: sum(({ right }) => right), expected: sum(({ expected }) => expected), guessed: sum(({ responses }) => responses), strays, answerFiles }
}

/** Less likely than this is no chance, among so many attacks. */
const tooUnlikely = 1e-9

/** The attacks that did better than chance. */
export function attacksThatWork({ scores }: LinkageOutcome): string[] {
  return scores.flatMap((score) => {
    const { right, correlation } = likelihood(score)
    return Math.min(right, correlation) < tooUnlikely ? [`${score.attack}: ${score.right} of ${score.responses} right, by chance ${score.expected.toFixed(1)}; rank correlation p = ${correlation.toExponential(1)}`] : []
  })
}
