import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommand } from '../../../../apps/server/src/cli/run.ts'
import { dataFolderOf } from '../../../../apps/server/src/data-folder.ts'
import { openTestHouse, passphrase, posting, type TestHouse } from '../open-house.ts'
import { enrol } from '../second-step.ts'
import type { Visitor } from '../visitor.ts'
import { recorder, type Recorder } from './terminal-recorder.ts'

let house: TestHouse
let anna: Visitor
let terminal: Recorder
const email = 'anna@example.nl'

beforeAll(async () => {
  house = await openTestHouse()
  anna = await house.leader()
})
afterAll(() => house.leave())

async function run(...words: string[]): Promise<number> {
  terminal = recorder(house.folder)
  return runCommand(['account', ...words], { terminal, surveysFolder: house.config.surveysFolder, data: async () => dataFolderOf(house) })
}

test('lists who has an account', async () => {
  expect(await run('list')).toBe(0)
  expect(terminal.text()).toContain('Anna <anna@example.nl>, beheerder')
})

test('says what is missing or not there', async () => {
  expect(await run('reset')).toBe(2)
  expect(await run('wat')).toBe(2)
  expect(await run('reset', '--email', 'niemand@example.nl')).toBe(1)
  expect(terminal.text()).toContain('Er is geen account met het adres niemand@example.nl.')
})

test('takes away a lost second step: every session ends, and the passphrase leads to a new one', async () => {
  expect(await run('second-step', '--email', email)).toBe(0)
  expect((await anna.get('/api/account/me')).body.account).toBeNull()
  const visitor = house.visitor()
  expect((await visitor.post('/api/account/sign-in', { email, passphrase })).body).toMatchObject({ account: { secondStep: false }, challenge: null })
  expect((await visitor.get('/api/leader/projects')).status).toBe(403)
  await enrol(posting(visitor))
  expect((await visitor.get('/api/leader/projects')).status).toBe(200)
})

test('gives a link for a lost passphrase', async () => {
  expect(await run('reset', '--email', 'Anna@Example.nl')).toBe(0)
  const token = /\/nieuwe-wachtzin#(\S+)/.exec(terminal.text())?.[1] ?? ''
  expect((await house.visitor().post('/api/account/reset-link', { token })).body).toEqual({ name: 'Anna', email })
})

test('gives a project without one a coordinator', async () => {
  const { id } = await house.store.projects.create({ name: 'Verweesd', pilot: true }, 'somebody who is gone')
  expect(await run('coordinator', '--email', email, '--project', 'Verweesd')).toBe(0)
  expect((await house.store.grants.listOfProject(id)).map(({ account }) => account)).toHaveLength(2)
})

test('every deed leaves a line in the trail; looking and what was refused leave none', async () => {
  const { entries } = await house.store.trail.list({ project: null, page: 1, size: 100 })
  const inProject = (await house.store.projects.list()).map(({ id }) => house.store.trail.list({ project: id, page: 1, size: 100 }))
  const lines = [...entries, ...(await Promise.all(inProject)).flatMap((page) => page.entries)].filter(({ action }) => action.startsWith('command-'))
  const who = (await dataFolderOf(house).accounts.withEmail(email))!.id
  expect(lines.map(({ account, action, object }) => [account, action, object?.id]).toSorted()).toEqual([[null, 'command-coordinator-made', who], [null, 'command-reset-link', who], [null, 'command-second-step-removed', who]])
})
