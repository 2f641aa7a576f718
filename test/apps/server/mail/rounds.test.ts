import { describe, expect, test } from 'vitest'
import { keptAfter, keptUnused, remindersOf } from '../../../../apps/server/src/mail/rounds.ts'

const invitation = { kind: 'invitation', day: '2027-02-26' } as const
const reminder = (day: string) => ({ kind: 'reminder', day }) as const

describe('reminders', () => {
  test('cannot come before an invitation', () => {
    expect(remindersOf([])).toEqual({ left: 3, from: null })
  })

  test('come three days after the mails before them, an invitation to who was added later among them', () => {
    expect(remindersOf([invitation])).toEqual({ left: 3, from: '2027-03-01' })
    expect(remindersOf([invitation, reminder('2027-03-05')])).toEqual({ left: 2, from: '2027-03-08' })
    expect(remindersOf([invitation, reminder('2027-03-05'), { kind: 'invitation', day: '2027-03-07' }])).toEqual({ left: 2, from: '2027-03-10' })
  })

  test('are three at most', () => {
    expect(remindersOf([invitation, reminder('2027-03-05'), reminder('2027-03-10'), reminder('2027-03-15')])).toEqual({ left: 0, from: null })
  })
})

test('addresses are kept thirty days after the last day, and ninety when nothing was sent', () => {
  expect([keptAfter('2027-01-31'), keptUnused('2027-01-01')]).toEqual(['2027-03-02', '2027-04-01'])
})
