import { needsSignalProtocol, roles, SignalProtocol } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { signalProtocolOf } from './ready-organisation.ts'
import { fieldworkIn, publication, useStoreFolder, type Opened } from './store-folder.ts'

const folder = useStoreFolder()

/** A fieldwork of two organisations of which the second has neither a protocol nor a number for when it is urgent. */
async function unready(role: (typeof roles)[number]): Promise<Opened> {
  const opened = await fieldworkIn(folder.store, { role, organisations: 1, open: false })
  await folder.store.organisations.create(opened.project, { name: 'De Brug', kind: 'implementing', contact: '', crisis: ' ' })
  return opened
}

describe('a signaalprotocol', () => {
  test('is kept per organisation and changed as a whole', async () => {
    const { store } = folder
    const { project, organisations: [one, two] } = await fieldworkIn(store, { open: false })
    const changed = signalProtocolOf(one!.id, { workingDays: 3, independentReader: 'Karin' })
    expect(await store.signalProtocols.keep(changed)).toEqual(changed)
    expect(await store.signalProtocols.of(one!.id)).toEqual(changed)
    expect(await store.signalProtocols.list(project)).toEqual([changed, signalProtocolOf(two!.id)].toSorted((a, b) => (a.organisation < b.organisation ? -1 : 1)))
    expect(await store.signalProtocols.of('0000000000000000')).toBeNull()
    await expect(store.signalProtocols.keep(signalProtocolOf('0000000000000000'))).rejects.toMatchObject({ name: 'NotFoundError' })
  })

  test.each([{ reader: 'Projectleider van De Brug:' }, { guardian: ' ' }, { workingDays: 0 }, { workingDays: 2.5 }, { worry: '' }, { independentReader: '' }])('with %o is none', (given) => {
    expect(SignalProtocol.safeParse(signalProtocolOf('0000000000000000', given)).success).toBe(false)
  })
})

describe('opening', () => {
  test.each(roles)('for %s waits for what has to be there, and only then', async (role) => {
    const { store } = folder
    const { project, fieldwork } = await unready(role)
    if (!needsSignalProtocol(role)) return expect(await store.fieldworks.open(fieldwork.id)).toMatchObject({ state: 'open' })
    await expect(store.fieldworks.open(fieldwork.id)).rejects.toMatchObject({ name: 'NotReadyError', message: expect.stringMatching(/een signaalprotocol van De Brug\. .*een nummer bij spoed van De Brug\.$/) })
    expect(await store.fieldworks.get(fieldwork.id)).toMatchObject({ state: 'draft' })
    const brug = (await store.organisations.list(project)).find(({ name }) => name === 'De Brug')!
    await store.signalProtocols.keep(signalProtocolOf(brug.id))
    await expect(store.fieldworks.open(fieldwork.id)).rejects.toMatchObject({ name: 'NotReadyError', message: expect.not.stringContaining('signaalprotocol') })
    await store.organisations.update(brug.id, { crisis: '020 123' })
    expect(await store.fieldworks.open(fieldwork.id)).toMatchObject({ state: 'open' })
  })
})

describe('what people were told stays until their answers are published', () => {
  test('few texts are destroyed unread; the other way round it may become stricter', async () => {
    const { store } = folder
    const opened = await fieldworkIn(store, { role: 'youth', organisations: 1 })
    const { id } = opened.organisations[0]!
    const reader = signalProtocolOf(id, { independentReader: 'Karin' })
    await expect(store.signalProtocols.keep(reader)).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining('ongelezen') })
    await store.signalProtocols.keep(signalProtocolOf(id, { guardian: 'Iemand anders' }))
    await store.fieldworks.close(opened.fieldwork.id)
    await expect(store.signalProtocols.keep(reader)).rejects.toMatchObject({ name: 'StateError' })
    await store.publications.add(publication(opened))
    await store.signalProtocols.keep(reader)
    expect(await store.signalProtocols.keep(signalProtocolOf(id))).toMatchObject({ independentReader: null })
  })

  test('the number for when it is urgent may change and not go', async () => {
    const { store } = folder
    const { organisations: [organisation] } = await fieldworkIn(store, { role: 'parent', organisations: 1 })
    await expect(store.organisations.update(organisation!.id, { crisis: ' ' })).rejects.toMatchObject({ name: 'StateError' })
    expect(await store.organisations.update(organisation!.id, { crisis: '030' })).toMatchObject({ crisis: '030' })
  })
})
