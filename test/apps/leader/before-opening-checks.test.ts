import { roles, type Organisation, type Role } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { checksOf, isReady, type Check } from '../../../apps/leader/src/before-opening.ts'

const organisation = (id: string, given: Partial<Organisation> = {}): Organisation => ({ id, project: 'p', name: `Huis ${id}`, kind: 'implementing', contact: 'Sanne', crisis: '112', region: '', teams: [], ...given })
const protocol = (id: string) => ({ organisation: id, reader: 'Sanne', workingDays: 5, worry: 'Bespreken.', guardian: 'Mo', independentReader: null })

interface Given {
  organisations?: readonly Organisation[]
  protocols?: readonly string[]
  joined?: readonly string[]
  invited?: number | null
  old?: boolean
  closesOn?: string | null
  approved?: boolean
}

function checks(role: Role, { organisations = [organisation('a'), organisation('b')], protocols = ['a', 'b'], joined = ['a', 'b'], invited = 40, old = false, closesOn = '2026-12-01', approved }: Given = {}): Check[] {
  return checksOf({
    role,
    closesOn,
    ...(approved === undefined ? {} : { own: { questions: [{ type: 'yes-no', text: 'Is de website duidelijk?', sensitive: false }], writtenBy: 'anna', approved } }),
    today: '2026-11-28',
    cohorts: organisations.flatMap(({ id }) => [{ organisation: id, invited }, { organisation: id, invited }]),
    organisations: new Map([...organisations, organisation('not asked', { crisis: '', contact: '' })].map((each) => [each.id, each])),
    consents: joined.map((id) => ({ organisation: id, kind: 'bundling', givenBy: 'x', givenOn: '2026-01-01', withdrawnOn: null })),
    signalProtocols: protocols.map(protocol),
    helpLines: { old },
  })
}
const stateOf = (list: readonly Check[], name: Check['name']): unknown[] => list.filter((check) => check.name === name).flatMap(({ state, organisations }) => [state, organisations.map(({ id }) => id)])

describe.each(roles)('before %s are asked', (role) => {
  const careful = role === 'youth' || role === 'parent'

  test('with everything in order only what a person knows is left, and it may open', () => {
    expect(checks(role).filter(({ state }) => state !== 'done').map(({ name }) => name)).toEqual(['council'])
    expect(isReady(checks(role))).toBe(true)
  })

  test('a protocol or number that misses keeps it shut for young people and parents only, and each organisation is named once', () => {
    const list = checks(role, { organisations: [organisation('a'), organisation('b', { crisis: '' })], protocols: ['a'] })
    expect([stateOf(list, 'protocol'), stateOf(list, 'crisis'), isReady(list)]).toEqual(careful ? [['missing', ['b']], ['missing', ['b']], false] : [[], [], true])
  })

  test('a contact or fresh help lines that miss are only told', () => {
    const list = checks(role, { organisations: [organisation('a', { contact: '' })], old: true })
    expect([stateOf(list, 'contact'), stateOf(list, 'help-lines'), isReady(list)]).toEqual([['look', ['a']], ['look', []], true])
  })

  test('own questions are asked of young people and parents after a second person approved them', () => {
    const [waiting, approved] = [checks(role, { approved: false }), checks(role, { approved: true })]
    expect([stateOf(waiting, 'own-questions'), isReady(waiting), stateOf(approved, 'own-questions'), isReady(approved)]).toEqual(careful ? [['missing', []], false, ['done', []], true] : [[], true, [], true])
  })

  test('consent is asked about where it is all that counts', () => {
    expect(stateOf(checks(role, { joined: ['a'] }), 'consent')).toEqual(role === 'partner' ? ['look', ['b']] : [])
  })

  test.each([[null, 'look', true], ['2026-11-28', 'done', true], ['2026-11-27', 'missing', false], ['2027-11-29', 'missing', false]] as const)('with the last day %s it is %s', (closesOn, state, ready) => {
    const list = checks(role, { closesOn })
    expect([stateOf(list, 'period'), isReady(list)]).toEqual([[state, []], ready])
  })

  test.each([[29, true], [30, false], [null, true]])('age with %s invited is %s to think of, for young people', (invited, told) => {
    expect(stateOf(checks(role, { invited }), 'age')).toEqual(role === 'youth' && told ? ['remember', ['a', 'b']] : [])
  })
})
