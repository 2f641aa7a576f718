import type { Publication } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { codebook, fieldworkIn, item, publication, response, useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()

describe('publications', () => {
  test('are kept as they were made', async () => {
    const opened = await fieldworkIn(folder.store)
    await folder.store.fieldworks.close(opened.fieldwork.id)
    expect(await folder.store.publications.ofFieldwork(opened.fieldwork.id)).toBeNull()
    const published = publication(opened, { scores: [{ class: 'c1', criterion: 'veiligheidsplan', numerator: 3, denominator: 4, n: 12 }] })
    await folder.store.publications.add(published)
    await folder.store.fieldworks.markPublished(opened.fieldwork.id)
    await folder.reopen()
    expect(await folder.store.publications.ofFieldwork(opened.fieldwork.id)).toEqual(published)
    expect(await folder.store.publications.list(opened.project)).toEqual([published])
  })

  test('of the first rules have no tables that came later, and details where a class was large enough', async () => {
    const opened = await fieldworkIn(folder.store)
    await folder.store.fieldworks.close(opened.fieldwork.id)
    const members = [{ group: 'organisation:a', class: 'c1' }, { group: 'organisation:b', class: 'c2' }]
    const { detailMembers: _members, detailClasses: _classes, otherScores: _scores, choices: _choices, ...first } = publication(opened, { members, response: [{ class: 'c1', invited: null, n: 12 }, { class: 'c2', invited: null, n: 7 }] })
    await folder.store.publications.add(first as Publication)
    expect(await folder.store.publications.ofFieldwork(opened.fieldwork.id)).toMatchObject({ otherScores: [], choices: [], detailMembers: [members[0]], detailClasses: [{ class: 'c1', n: 12 }] })
  })

  test('need a closed fieldwork', async () => {
    const opened = await fieldworkIn(folder.store, { open: false })
    const add = () => folder.store.publications.add(publication(opened))
    await expect(add()).rejects.toMatchObject({ name: 'StateError' })
    await folder.store.fieldworks.open(opened.fieldwork.id)
    await expect(add()).rejects.toMatchObject({ name: 'StateError' })
    await expect(folder.store.fieldworks.markPublished(opened.fieldwork.id)).rejects.toMatchObject({ name: 'StateError' })
    await folder.store.fieldworks.close(opened.fieldwork.id)
    await expect(folder.store.fieldworks.markPublished(opened.fieldwork.id)).rejects.toMatchObject({ name: 'StateError' })
    await add()
    expect(await folder.store.fieldworks.get(opened.fieldwork.id)).toMatchObject({ state: 'published' })
  })

  test('come in versions that follow each other; the newest one counts', async () => {
    const opened = await fieldworkIn(folder.store)
    await folder.store.fieldworks.close(opened.fieldwork.id)
    await expect(folder.store.publications.add(publication(opened, { version: 2 }))).rejects.toMatchObject({ name: 'StateError' })
    expect(await folder.store.fieldworks.get(opened.fieldwork.id)).toMatchObject({ state: 'closed' })
    await folder.store.publications.add(publication(opened))
    await expect(folder.store.publications.add(publication(opened))).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining('versie 2') })
    const second = publication(opened, { version: 2 })
    await folder.store.publications.add(second)
    expect(await folder.store.publications.list(opened.project)).toEqual([second])
  })

  test('are listed by wave and role', async () => {
    const opened = await fieldworkIn(folder.store)
    await folder.store.waves.create(opened.project, { title: 'Vervolg', fieldworks: [{ role: 'manager', survey: 'manager', version: 1, form: 'full' }, { role: 'professional', survey: 'professional', version: 1, form: 'full' }] })
    const waves = await folder.store.waves.list(opened.project)
    const fieldworks = (await Promise.all(waves.map(({ id }) => folder.store.fieldworks.listOfWave(id)))).flat()
    for (const fieldwork of fieldworks.toReversed()) {
      if (fieldwork.state === 'draft') await folder.store.fieldworks.open(fieldwork.id)
      await folder.store.fieldworks.close(fieldwork.id)
      await folder.store.publications.add(publication({ ...opened, fieldwork }, { wave: waves.find(({ id }) => id === fieldwork.wave)! }))
    }
    const listed = await folder.store.publications.list(opened.project)
    expect(listed.map(({ wave, role }) => [wave.number, role])).toEqual([[1, 'professional'], [2, 'professional'], [2, 'manager']])
  })

  test('after publishing nobody reads responses again', async () => {
    const opened = await fieldworkIn(folder.store)
    const { id } = opened.fieldwork
    const asked = { classes: [], detailClasses: [], codebook: codebook({ 'pro-01': item('c') }), form: 'full' as const, asked: ['pro-01'] }
    await folder.store.box.submit(id, response(opened.cohorts[0]!.id))
    await expect(folder.store.counts.atoms(id)).rejects.toMatchObject({ name: 'StateError' })
    await folder.store.fieldworks.close(id)
    expect(await folder.store.counts.tables(id, asked)).toEqual({ distribution: [], scores: [], otherScores: [], choices: [], choiceBases: [] })
    await folder.store.publications.add(publication(opened))
    await expect(folder.store.counts.atoms(id)).rejects.toMatchObject({ name: 'StateError', message: expect.stringContaining('gepubliceerd') })
    await expect(folder.store.counts.tables(id, asked)).rejects.toMatchObject({ name: 'StateError' })
  })
})
