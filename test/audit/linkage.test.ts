import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { attacksThatWork, playLinkageGame } from './linkage/linkage-game.ts'

describe('who has one copy of the data folder, keys and all, at any moment of a wave, cannot say who answered what (TR-01)', () => {
  test.each([[10, 2], [40, 1], [200, 1]])('%i people', async (people, games) => {
    const outcome = await playLinkageGame(people, games, people)
    expect(outcome.scores.length).toBeGreaterThan(100)
    expect(attacksThatWork(outcome)).toEqual([])
    expect(outcome.strays, 'contacts outside the register, answers outside the store').toEqual([])
    expect(outcome.copies).toBe(games * 8)
    expect(outcome.answerFiles).toBeGreaterThanOrEqual(games * 4)
    expect(outcome.scores.find(({ attack }) => attack.includes('values in common'))).toMatchObject({ right: 0, responses: 0 })
  }, 240_000)
})

test('the attacks find it when an order of starting is left behind', async () => {
  const outcome = await playLinkageGame(80, 1, 7, async (folder, starting) => {
    await mkdir(join(folder, 'log'))
    await appendFile(join(folder, 'log', 'desk.log'), starting.map((contact) => `${contact} begon`).join('\n'))
  })
  expect(attacksThatWork(outcome).filter((attack) => attack.includes('log/desk.log')).length).toBeGreaterThan(0)
  expect(outcome.strays).toContain('open: log/desk.log names a contact')
}, 240_000)
