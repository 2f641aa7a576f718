import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../apps/server/src/invented/random.ts'
import { designs, halfChanged, judgedOrganisation, nothingChanged, type Judged, type World } from './organisations.ts'

const judged = (world: World, organisations: number): Judged[][] => {
  const random = seededRandom(7)
  return designs.map((design) => Array.from({ length: organisations }, () => judgedOrganisation(design, world, random)).flat())
}

const share = (all: readonly Judged[], is: (one: Judged) => boolean): number => all.filter(is).length / all.length

describe('the whole rule over invented organisations', () => {
  test('calls fewer than 1 in 100 criteria clearly changed when nothing changed', () => {
    for (const all of judged(nothingChanged, 100)) {
      expect(share(all, ({ label }) => label.startsWith('duidelijk'))).toBeLessThan(0.01)
      expect(share(all, ({ label }) => label.startsWith('waarschijnlijk'))).toBeLessThan(0.06)
    }
  })

  test('is right about at least 9 in 10 criteria that it calls clearly improved, and finds more of them with more people', () => {
    const found = judged(halfChanged, 100).map((all) => all.filter(({ label }) => label === 'duidelijk_verbeterd'))
    for (const clear of found) expect(share(clear, ({ truth }) => truth > 0)).toBeGreaterThan(0.9)
    expect(found.at(-1)!.length).toBeGreaterThan(3 * found[0]!.length)
  })
})
