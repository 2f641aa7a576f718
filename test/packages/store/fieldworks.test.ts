import type { Fieldwork, FieldworkState } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { fieldworkIn, publication, useStoreFolder, type Opened } from './store-folder.ts'

const folder = useStoreFolder()

type Step = 'open' | 'pause' | 'resume' | 'close'
const steps: readonly Step[] = ['open', 'pause', 'resume', 'close']

/** From where each step may be taken, and where it leads. */
const allowed: Readonly<Record<Step, Partial<Record<FieldworkState, FieldworkState>>>> = {
  open: { draft: 'open' },
  pause: { open: 'paused' },
  resume: { paused: 'open' },
  close: { open: 'closed', paused: 'closed' },
}

const ways: Readonly<Record<'draft' | 'open' | 'paused' | 'closed' | 'published', (opened: Opened) => Promise<unknown>>> = {
  draft: async () => {},
  open: ({ fieldwork }) => folder.store.fieldworks.open(fieldwork.id),
  paused: async (opened) => {
    await ways.open(opened)
    await folder.store.fieldworks.pause(opened.fieldwork.id)
  },
  closed: async (opened) => {
    await ways.open(opened)
    await folder.store.fieldworks.close(opened.fieldwork.id)
  },
  published: async (opened) => {
    await ways.closed(opened)
    await folder.store.publications.add(publication(opened))
  },
}
const states = Object.keys(ways) as (keyof typeof ways)[]

async function fieldworkInState(state: keyof typeof ways): Promise<Fieldwork> {
  const opened = await fieldworkIn(folder.store, { open: false, organisations: 1 })
  await ways[state](opened)
  return folder.store.fieldworks.get(opened.fieldwork.id)
}

describe('the life of a fieldwork', () => {
  test.each(states)('the steps that can be taken when it is %s', async (state) => {
    const { id } = await fieldworkInState(state)
    for (const step of steps.filter((step) => allowed[step][state] === undefined)) {
      await expect(folder.store.fieldworks[step](id)).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining(id) })
      expect(await folder.store.fieldworks.get(id)).toMatchObject({ state })
    }
    for (const step of steps.filter((step) => allowed[step][state] !== undefined)) {
      const { id } = await fieldworkInState(state)
      expect(await folder.store.fieldworks[step](id)).toMatchObject({ state: allowed[step][state] })
      expect(await folder.store.fieldworks.get(id)).toMatchObject({ state: allowed[step][state] })
    }
  })

  test('an absent fieldwork is not found', async () => {
    for (const step of steps) await expect(folder.store.fieldworks[step]('0000000000000000')).rejects.toMatchObject({ name: 'NotFoundError' })
    await expect(folder.store.fieldworks.get('0000000000000000')).rejects.toMatchObject({ name: 'NotFoundError' })
    await expect(folder.store.fieldworks.passKey('0000000000000000')).rejects.toMatchObject({ name: 'NotFoundError' })
  })

  test('nobody can answer without an organisation, so it does not open', async () => {
    const { fieldwork } = await fieldworkIn(folder.store, { open: false, organisations: 0 })
    await expect(folder.store.fieldworks.open(fieldwork.id)).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining('organisatie') })
  })

  test('state survives a restart', async () => {
    const ids = await Promise.all(states.map(fieldworkInState))
    await folder.reopen()
    const found = await Promise.all(ids.map(({ id }) => folder.store.fieldworks.get(id)))
    expect(found.map(({ state }) => state)).toEqual(states)
    expect(await folder.store.fieldworks.resume(ids[states.indexOf('paused')]!.id)).toMatchObject({ state: 'open' })
  })
})

describe('the key of the passes', () => {
  test('is 32 bytes, the same until closing, another one for each fieldwork', async () => {
    const { id } = await fieldworkInState('open')
    const key = await folder.store.fieldworks.passKey(id)
    expect(key).toHaveLength(32)
    await folder.store.fieldworks.pause(id)
    await folder.reopen()
    expect(await folder.store.fieldworks.passKey(id)).toEqual(key)
    expect(await folder.store.fieldworks.passKey((await fieldworkInState('open')).id)).not.toEqual(key)
  })

  test.each(['draft', 'closed', 'published'] as const)('is not there when the fieldwork is %s', async (state) => {
    const { id } = await fieldworkInState(state)
    await expect(folder.store.fieldworks.passKey(id)).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining(id) })
  })
})
