import { newId, type Action, type Consent, type KeptRecord, type Organisation } from '@leidraadspiegel/schema'
import { expect, test } from 'vitest'
import { knownOfOrganisation, type Knowledge } from '../../../../apps/server/src/leader/known-tasks.ts'
import { bundledOver } from '../../../../apps/server/src/leader/progress/bundled.ts'
import { anAction } from '../../../packages/schema/any-record.ts'

const organisations = ['De Linde', 'Het Anker', 'Waterland'].map((name) => ({ id: newId(), name, kind: 'implementing', contact: '' }) as Organisation)
const [first] = organisations as [Organisation]
const consents = organisations.map(({ id }) => ({ organisation: id, kind: 'bundling', givenBy: 'Het bestuur', givenOn: '2026-01-01', withdrawnOn: null }) as Consent)
const written = (change: Partial<Action>): KeptRecord[] => [{ ...anAction({ monitor: 'De teamleider', ...change }), id: newId(), project: newId(), organisation: first.id, version: 1, madeOn: '2026-01-01', savedOn: '2026-01-01', savedBy: 'Anna' }]
const knowledge: Knowledge = { organisations, leaders: [], consents, signalProtocols: [], waves: [], sheets: [], records: [] }

const counted = (change: Partial<Action>) => bundledOver(organisations, consents, written(change), '2026-K1')?.withAction
const followed = (change: Partial<Action>) => knownOfOrganisation(first, { ...knowledge, records: written(change) }).has('voortgang-belegd')

test('an action that stopped is no action in the plan', () => {
  expect([counted({}), counted({ state: 'stopped' })]).toEqual([1, 0])
})

test('who would look at an action that stopped follows nothing', () => {
  expect([followed({}), followed({ state: 'stopped' })]).toEqual([true, false])
})
