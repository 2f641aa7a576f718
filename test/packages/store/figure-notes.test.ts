import { newId, today, type FigurePlace } from '@leidraadspiegel/schema'
import { NotFoundError } from '@leidraadspiegel/store'
import { describe, expect, test } from 'vitest'
import { readyOrganisation } from './ready-organisation.ts'
import { useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()

async function newPlace(change: Partial<FigurePlace> = {}): Promise<{ project: string; place: FigurePlace }> {
  const { id: project } = await folder.store.projects.create({ name: 'Regio Zuid', pilot: false }, 'anna')
  const { id: organisation } = await readyOrganisation(folder.store, project, 'De Linde')
  return { project, place: { organisation, analysis: 'attention', role: 'youth', criterion: null, wave: 2, ...change } }
}

describe('what an organisation says itself beside a figure', () => {
  test('keeps who wrote each version and when, newest first, also after a restart', async () => {
    const { project, place } = await newPlace()
    await folder.store.figureNotes.write(project, place, 'We waren net verhuisd.', 'Anna')
    const said = await folder.store.figureNotes.write(project, place, 'We waren net verhuisd, in mei.', 'Bram')
    expect(said).toEqual({ ...place, text: 'We waren net verhuisd, in mei.', writtenBy: 'Bram', writtenOn: today(), earlier: [{ text: 'We waren net verhuisd.', writtenBy: 'Anna', writtenOn: today() }] })
    await folder.reopen()
    expect(await folder.store.figureNotes.list(project)).toEqual([said])
  })

  test('the same again is no new version', async () => {
    const { project, place } = await newPlace()
    await folder.store.figureNotes.write(project, place, 'Zo was het.', 'Anna')
    expect(await folder.store.figureNotes.write(project, place, 'Zo was het.', 'Bram')).toMatchObject({ writtenBy: 'Anna', earlier: [] })
  })

  test('stands beside one figure: another role, subject, wave, question or organisation is another text', async () => {
    const { project, place } = await newPlace()
    const others: Partial<FigurePlace>[] = [{}, { role: null }, { criterion: 'veiligheidsplan' }, { wave: 1 }, { analysis: 'response' }, { organisation: null }]
    for (const [index, other] of others.entries()) await folder.store.figureNotes.write(project, { ...place, ...other }, `Tekst ${index}`, 'Anna')
    const kept = await folder.store.figureNotes.list(project)
    expect(kept.map(({ text }) => text).sort()).toEqual(others.map((_, index) => `Tekst ${index}`))
    expect(kept.every(({ earlier }) => earlier.length === 0)).toBe(true)
  })

  test('is removed with all its versions, and leaves the others; it may be written anew', async () => {
    const { project, place } = await newPlace()
    for (const text of ['Een', 'Twee']) await folder.store.figureNotes.write(project, place, text, 'Anna')
    await folder.store.figureNotes.write(project, { ...place, wave: 1 }, 'Blijft', 'Anna')
    await folder.store.figureNotes.remove(project, place)
    expect((await folder.store.figureNotes.list(project)).map(({ text }) => text)).toEqual(['Blijft'])
    await expect(folder.store.figureNotes.remove(project, place)).rejects.toThrow(NotFoundError)
    expect(await folder.store.figureNotes.write(project, place, 'Opnieuw', 'Bram')).toMatchObject({ text: 'Opnieuw', earlier: [] })
  })

  test('is of an organisation of the project, and of none elsewhere', async () => {
    const { project, place } = await newPlace()
    const elsewhere = await newPlace()
    for (const organisation of [elsewhere.place.organisation, newId()]) await expect(folder.store.figureNotes.write(project, { ...place, organisation }, 'x', 'Anna')).rejects.toThrow(NotFoundError)
    expect(await folder.store.figureNotes.list(elsewhere.project)).toEqual([])
  })
})
