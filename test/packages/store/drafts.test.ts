import { randomBytes } from 'node:crypto'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { fieldworkIn, useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()
const locator = (): string => randomBytes(32).toString('hex')
const sealed = (): Buffer => randomBytes(16_412)
const filesOf = (fieldwork: string): Promise<string[]> => readdir(join(folder.folder, 'drafts', fieldwork)).catch(() => [])
afterEach(() => vi.useRealTimers())
const on = (time: string): unknown => vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] })

describe('what somebody locked to go on later', () => {
  test('is found by its locator, byte for byte, in its own fieldwork only, also after a restart', async () => {
    const [{ fieldwork }, other] = [await fieldworkIn(folder.store), await fieldworkIn(folder.store)]
    const [place, bytes] = [locator(), sealed()]
    expect(await folder.store.drafts.keep(fieldwork.id, place, bytes)).toBe('kept')
    const store = await folder.reopen()
    expect((await store.drafts.read(fieldwork.id, place))?.equals(bytes)).toBe(true)
    expect(await store.drafts.read(fieldwork.id, locator())).toBeNull()
    expect(await store.drafts.read(other.fieldwork.id, place)).toBeNull()
  })

  test('takes the place of what was there, and is one file whose date tells the day and no hour', async () => {
    const { fieldwork } = await fieldworkIn(folder.store)
    const [place, last] = [locator(), sealed()]
    on('2026-11-10T15:42:11Z')
    await folder.store.drafts.keep(fieldwork.id, place, sealed())
    await folder.store.drafts.keep(fieldwork.id, place, last)
    expect((await folder.store.drafts.read(fieldwork.id, place))?.equals(last)).toBe(true)
    expect(await filesOf(fieldwork.id)).toEqual([place])
    const { mtime, atime, size } = await stat(join(folder.folder, 'drafts', fieldwork.id, place))
    expect([mtime.toISOString(), atime.toISOString(), size]).toEqual(['2026-11-10T00:00:00.000Z', '2026-11-10T00:00:00.000Z', 16_412])
  })

  test('is gone when it is removed, and removing nothing is fine', async () => {
    const { fieldwork } = await fieldworkIn(folder.store)
    const place = locator()
    await folder.store.drafts.keep(fieldwork.id, place, sealed())
    for (let time = 0; time < 2; time += 1) await folder.store.drafts.remove(fieldwork.id, place)
    expect([await folder.store.drafts.read(fieldwork.id, place), await filesOf(fieldwork.id)]).toEqual([null, []])
  })

  test('opens until the fourteenth day and not on it, and that night the file goes', async () => {
    const { fieldwork } = await fieldworkIn(folder.store)
    const place = locator()
    on('2026-11-01T23:59:00Z')
    await folder.store.drafts.keep(fieldwork.id, place, sealed())
    on('2026-11-14T23:59:00Z')
    await folder.store.drafts.expire('2026-11-14')
    expect(await folder.store.drafts.read(fieldwork.id, place)).not.toBeNull()
    on('2026-11-15T00:00:00Z')
    expect(await folder.store.drafts.read(fieldwork.id, place)).toBeNull()
    await folder.store.drafts.expire('2026-11-15')
    expect(await filesOf(fieldwork.id)).toEqual([])
  })

  test('is kept while the fieldwork stands still, and goes when it closes; then nothing is kept any more', async () => {
    const { fieldwork } = await fieldworkIn(folder.store)
    const place = locator()
    await folder.store.fieldworks.pause(fieldwork.id)
    expect(await folder.store.drafts.keep(fieldwork.id, place, sealed())).toBe('kept')
    await folder.store.fieldworks.close(fieldwork.id)
    expect([await folder.store.drafts.read(fieldwork.id, place), await filesOf(fieldwork.id)]).toEqual([null, []])
    await expect(folder.store.drafts.keep(fieldwork.id, place, sealed())).rejects.toThrow('bewaart geen antwoorden voor later')
    expect(await filesOf(fieldwork.id)).toEqual([])
  })

  test('is kept at the moment of closing or refused, and never left behind', async () => {
    const { fieldwork } = await fieldworkIn(folder.store)
    const keeping = Array.from({ length: 8 }, () => folder.store.drafts.keep(fieldwork.id, locator(), sealed()).catch(({ name }: Error) => name))
    await folder.store.fieldworks.close(fieldwork.id)
    expect((await Promise.all(keeping)).every((outcome) => outcome === 'kept' || outcome === 'StateError')).toBe(true)
    expect(await filesOf(fieldwork.id)).toEqual([])
  })

  test('that a stopped process was still writing is cleared away at the next start', async () => {
    const { fieldwork } = await fieldworkIn(folder.store)
    const place = locator()
    await folder.store.drafts.keep(fieldwork.id, place, sealed())
    await writeFile(join(folder.folder, 'drafts', fieldwork.id, `${locator()}.new`), 'half')
    await folder.reopen()
    expect(await filesOf(fieldwork.id)).toEqual([place])
  })

  test('has room for more than take part, and then for no more', async () => {
    const { fieldwork } = await fieldworkIn(folder.store)
    const first = locator()
    await folder.store.drafts.keep(fieldwork.id, first, sealed())
    const place = join(folder.folder, 'drafts', fieldwork.id)
    for (let number = 1; number < 2500; number += 1) await writeFile(join(place, number.toString(16).padStart(64, '0')), '')
    expect(await folder.store.drafts.keep(fieldwork.id, locator(), sealed())).toBe('full')
    expect(await folder.store.drafts.keep(fieldwork.id, first, sealed())).toBe('kept')
  })
})
