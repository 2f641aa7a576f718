import { expect, test } from 'vitest'
import { createHeldRows } from '../../../../apps/server/src/cli/held-rows.ts'

const row = (line: number) => ({ line, organisation: 'A', wave: 1, code: null, answers: { 'pro-01': 4, 'pro-o1': 'é "x"' } })

test('rows come back as they were read', () => {
  const held = createHeldRows()
  held.add(row(2))
  held.add(row(3))
  expect([...held.all()!]).toEqual([row(2), row(3)])
})

test('more than fits is not held at all, and is said', () => {
  const held = createHeldRows(50)
  held.add(row(2))
  expect([...held.all()!]).toHaveLength(1)
  held.add(row(3))
  held.add(row(4))
  expect(held.all()).toBeNull()
})
