import { minimumOfRole, roles, type Action, type FieldworkState, type Organisation, type Role } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { givesWay, isForLeader, nextStepIn, nextStepOf, termStepIn } from '../../../apps/leader/src/next-step.ts'
import { nextTexts } from '../../../apps/leader/src/nl/next-step.ts'
import type { FieldworkView } from '../../../apps/leader/src/queries.ts'
import { firstToDo, isStep, stepNames, stepsOf, type Known } from '../../../apps/leader/src/wave-steps.ts'
import { anAction } from '../../packages/schema/any-record.ts'

const today = '2026-11-28'
const organisation: Organisation = { id: 'a', project: 'p', name: 'De Linde', kind: 'implementing', contact: 'Sanne', crisis: '112', region: '', teams: [] }
const known: Known = { today, organisations: [organisation], consents: [], signalProtocols: [{ organisation: 'a', reader: 'Sanne', workingDays: 5, worry: 'Bespreken.', guardian: 'Mo', independentReader: null }], helpLines: { owner: 'x', checkedOn: today, old: false } }

interface Given {
  role?: Role
  opensOn?: string | null
  closesOn?: string | null
  invited?: number | null
  people?: 0 | 5 | null
  messages?: number
  own?: FieldworkView['own']
}

function fieldwork(state: FieldworkState, { role = 'youth', opensOn = null, closesOn = '2027-02-28', invited = 40, people = null, messages = 0, own }: Given = {}): FieldworkView {
  const response = people === null ? null : ({ kind: 'at-least', people } as const)
  return {
    id: `f-${role}`,
    wave: 'w',
    role,
    survey: role,
    version: 1,
    form: 'full',
    state,
    opensOn,
    closesOn,
    late: 'none',
    messages: Array.from({ length: messages }, () => ({ organisation: 'a', why: 'Wij zijn benieuwd.', results: '' })),
    ...(own === undefined ? {} : { own }),
    cohorts: [{ id: `c-${role}`, fieldwork: `f-${role}`, organisation: 'a', team: null, invited, minimum: minimumOfRole[role], together: false, words: false, paused: false, response }],
  }
}

const withOwn = (role: Role, approved: boolean) => fieldwork('draft', { role, own: { questions: [{ type: 'yes-no', text: 'Is de website duidelijk?', sensitive: false }], writtenBy: 'anna', approved } })
const kindOf = (each: FieldworkView, given: Partial<Known> = {}): string => nextStepOf({ number: 1, fieldworks: [each] }, each, { ...known, ...given }).kind
const states = (...each: FieldworkView[]): string => stepsOf({ fieldworks: each }, known).map(({ state }) => state).join(' ')
const nextOf = (...each: FieldworkView[]) => nextStepIn([{ number: 1, fieldworks: each }], known, true)
const ofLeader = (each: FieldworkView) => nextStepIn([{ number: 1, fieldworks: [each] }], known, false)?.kind ?? null

describe('the next thing to do about one role', () => {
  test.each<[string, FieldworkView, string]>([
    ['in preparation, with something left', fieldwork('draft', { invited: null }), 'set-up'],
    ['in preparation, with a last day that is over', fieldwork('draft', { closesOn: '2026-11-27' }), 'set-up'],
    ['all set', fieldwork('draft'), 'open'],
    ['all set, planned for later', fieldwork('draft', { opensOn: '2026-11-29' }), 'planned'],
    ['all set, planned for today', fieldwork('draft', { opensOn: today }), 'open'],
    ['just open', fieldwork('open', { people: 0 }), 'invite'],
    ['open, with people who took part', fieldwork('open', { people: 5 }), 'wait'],
    ['open without a last day', fieldwork('open', { people: 5, closesOn: null }), 'wait'],
    ['in its last week', fieldwork('open', { people: 5, closesOn: '2026-12-05' }), 'last-days'],
    ['eight days before its last', fieldwork('open', { people: 5, closesOn: '2026-12-06' }), 'wait'],
    ['on its last day', fieldwork('open', { people: 0, closesOn: today }), 'last-day'],
    ['after its last day', fieldwork('open', { people: 0, closesOn: '2026-11-27' }), 'overdue'],
    ['paused', fieldwork('paused', { people: 5 }), 'paused'],
    ['paused after its last day', fieldwork('paused', { closesOn: '2026-11-27' }), 'overdue'],
    ['being closed', fieldwork('closing'), 'closing'],
    ['closed', fieldwork('closed'), 'publish'],
    ['published', fieldwork('published'), 'read'],
  ])('that is %s', (_, each, kind) => {
    expect(kindOf(each)).toBe(kind)
  })

  test('what keeps young people from being asked keeps it in preparation; staff need no protocol', () => {
    expect([kindOf(fieldwork('draft'), { signalProtocols: [] }), kindOf(fieldwork('draft', { role: 'professional' }), { signalProtocols: [] })]).toEqual(['set-up', 'open'])
    expect(nextStepOf({ number: 1, fieldworks: [] }, fieldwork('draft'), { ...known, signalProtocols: [] }).step).toBe('veiligheid')
  })

  test('is said in words for every kind and role', () => {
    for (const role of roles) for (const { title, text } of Object.values(nextTexts.of)) expect(`${title(role, null)}. ${text}`).not.toMatch(/undefined|null|\d/)
  })
})

describe('the one thing to do in a project', () => {
  test('is what people wait for before what can wait', () => {
    const states = [fieldwork('published', { role: 'manager' }), fieldwork('open', { role: 'professional', people: 5 }), fieldwork('closed', { role: 'parent' }), fieldwork('open', { closesOn: '2026-11-01' })]
    const order = ['overdue', 'publish', 'wait', 'read']
    for (let left = states; left.length > 0; ) {
      const next = nextOf(...left)
      expect(next?.kind).toBe(order[states.length - left.length])
      left = left.filter(({ role }) => role !== next?.role)
    }
  })

  test('is of the newest wave among equals, and there is none without a wave', () => {
    expect(nextStepIn([{ number: 1, fieldworks: [fieldwork('closed')] }, { number: 2, fieldworks: [fieldwork('closed')] }], known, true)?.wave).toBe(2)
    expect(nextStepIn([], known, true)).toBeNull()
  })

  test('for who leads one organisation is something that he can do', () => {
    expect([ofLeader(fieldwork('closed')), ofLeader(fieldwork('draft')), ofLeader(fieldwork('draft', { invited: null })), ofLeader(fieldwork('draft', { closesOn: null })), ofLeader(fieldwork('open', { people: 0 }))]).toEqual([null, null, 'set-up', null, 'invite'])
    expect(isForLeader({ kind: 'set-up', step: 'openen', wave: 1, role: 'youth', day: null })).toBe(false)
  })
})

describe('the steps of setting up a wave', () => {
  test('are done, to do, or free to leave', () => {
    expect(states(fieldwork('draft', { closesOn: null, invited: null }))).toBe('done todo todo done free free todo')
    expect(states(fieldwork('draft', { messages: 1 }))).toBe('done done done done free done todo')
  })

  test('count only what has not been opened', () => {
    expect(states(fieldwork('open', { closesOn: null, invited: null }))).toBe('done done done done done done done')
    expect(states(fieldwork('open', { invited: null }), fieldwork('draft', { role: 'manager' }))).toBe('done done done done free free todo')
  })

  test('with own questions wait for a second person where young people and parents are asked', () => {
    expect([states(withOwn('youth', false)), states(withOwn('youth', true)), states(withOwn('professional', false))]).toEqual(['done done done done todo free todo', 'done done done done done free todo', 'done done done done done free todo'])
    expect([kindOf(withOwn('parent', false)), kindOf(withOwn('parent', true)), ofLeader(withOwn('parent', false))]).toEqual(['set-up', 'open', null])
    expect(firstToDo(stepsOf({ fieldworks: [withOwn('youth', false)] }, known))).toBe('eigen-vragen')
  })

  test('lead to the first that is left, and at last to opening', () => {
    expect(firstToDo(stepsOf({ fieldworks: [fieldwork('draft', { invited: null })] }, known))).toBe('aantallen')
    expect(firstToDo(stepsOf({ fieldworks: [fieldwork('draft')] }, known))).toBe('openen')
    expect([stepNames.every(isStep), isStep('iets')]).toEqual([true, false])
  })
})

const action = (what: string, term: string | null, change: Partial<Action> = {}) => ({ organisation: 'a', content: anAction({ what, term, ...change }).content })

describe('the terms of the plan', () => {
  test('what is overdue comes before what comes near, the longest overdue first', () => {
    expect(termStepIn([action('Nabij', '2026-12-01'), action('Laat', '2026-11-20'), action('Later', '2026-10-01'), action('Klaar', '2026-01-01', { state: 'done' })], today)).toEqual({ kind: 'passed', count: 2, what: 'Later', day: '2026-10-01', whose: 'a' })
    expect(termStepIn([action('Nabij', '2026-12-01'), action('Ver', '2027-06-01')], today)).toMatchObject({ kind: 'soon', count: 1, what: 'Nabij' })
  })

  test('say nothing while no term is near', () => {
    expect(termStepIn([action('Ver', '2027-06-01'), action('Zonder', null)], today)).toBeNull()
  })

  test('wait for a wave in which people wait for something', () => {
    expect(givesWay(nextOf(fieldwork('closed')))).toBe(false)
    expect([givesWay(null), givesWay(nextOf(fieldwork('published')))]).toEqual([true, true])
  })
})
