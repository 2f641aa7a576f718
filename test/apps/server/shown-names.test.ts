import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Consent, Organisation, Publication } from '@leidraadspiegel/schema'
import { shownNames } from '../../../apps/server/src/shown-names.ts'
import { prepare, takePart, type Measuring } from './measuring.ts'
import { openTestHouse, type TestHouse } from './open-house.ts'
import type { Visitor } from './visitor.ts'

const agreed = (organisation: string, change: Partial<Consent> = {}): Consent => ({ organisation, kind: 'names', givenBy: 'Het bestuur', givenOn: '2026-01-01', withdrawnOn: null, ...change })
const organisations = ['a', 'b', 'c'].map((id) => ({ id, name: `Huis ${id}` })) as Organisation[]
const publishedOf = (...ids: string[]) => [{ groups: ids.map((id) => ({ kind: 'organisation', organisation: id })) }] as unknown as Publication[]

describe('names are read when everybody who is published agreed', () => {
  test.each([
    ['all of them did', publishedOf('a', 'b'), [agreed('a'), agreed('b')], ['Huis a', 'Huis b']],
    ['who is not published has no say', publishedOf('a', 'b'), [agreed('a'), agreed('b'), agreed('c', { withdrawnOn: '2026-02-01' })], ['Huis a', 'Huis b']],
    ['one did not', publishedOf('a', 'b', 'c'), [agreed('a'), agreed('b')], undefined],
    ['one withdrew', publishedOf('a', 'b'), [agreed('a'), agreed('b', { withdrawnOn: '2026-02-01' })], undefined],
    ['one agreed to something else', publishedOf('a', 'b'), [agreed('a'), agreed('b', { kind: 'bundling' })], undefined],
    ['one was only published in an earlier wave', [...publishedOf('a', 'c'), ...publishedOf('a', 'b')], [agreed('a'), agreed('b')], undefined],
    ['one is no longer in the project', publishedOf('a', 'gone'), [agreed('a'), agreed('gone')], undefined],
    ['nothing is published', [], [agreed('a')], undefined],
  ])('%s', (_name, publications, consents, expected) => {
    const found = shownNames(publications, consents, organisations)
    expect(found === undefined ? undefined : [...found.values()]).toEqual(expected)
  })
})

describe('the spread of a network', () => {
  const titles = ['Zonhove', 'De Brug', 'Kompas', 'Anker']
  let house: TestHouse
  let leader: Visitor
  let network: Measuring

  beforeAll(async () => {
    house = await openTestHouse()
    leader = await house.leader()
    network = await prepare(leader, titles, ['professional'])
    for (const id of network.organisations) for (const kind of ['bundling', 'names']) expect((await leader.post(`/api/leader/organisations/${id}/consents`, { kind, givenBy: 'Het bestuur' })).status).toBeLessThan(300)
    const fieldwork = network.fieldworks.professional!
    await leader.post(`/api/leader/fieldworks/${fieldwork}/open`)
    await Promise.all(network.cohorts.professional!.map((cohort) => takePart(house, leader, cohort, 6)))
    for (const step of ['close', 'publish']) expect((await leader.post(`/api/leader/fieldworks/${fieldwork}/${step}`)).status, step).toBe(200)
  })
  afterAll(() => house.leave())

  const spread = async (): Promise<any> => (await leader.get(`/api/leader/projects/${network.project}/results/network-scores?criterion=veiligheidsplan`)).body
  const namesIn = (body: unknown): string[] => titles.filter((title) => JSON.stringify(body).includes(title))

  test('has names while all agree, without one as soon as one withdraws, and again when it agrees anew', async () => {
    const first = await spread()
    expect(first.rows.filter(({ which }: { which: string }) => which === 'named').map(({ organisation }: { organisation: string }) => organisation)).toEqual(['Anker', 'De Brug', 'Kompas', 'Zonhove'])
    const path = `/api/leader/organisations/${network.organisations[1]}/consents`
    await leader.send('DELETE', `${path}/names`)
    const second = await spread()
    expect(namesIn(second)).toEqual([])
    expect(second.rows.length).toBe(first.rows.length)
    await leader.post(path, { kind: 'names', givenBy: 'Het bestuur' })
    expect(namesIn(await spread())).toEqual(titles)
  })

  test('keeps no name in the publication that the organisation did not have already, and calls it what it is called now', async () => {
    await leader.send('PATCH', `/api/leader/organisations/${network.organisations[0]}`, { name: 'Zonnehof' })
    expect(JSON.stringify(await spread())).toContain('Zonnehof')
    expect(JSON.stringify(await spread())).not.toContain('Zonhove')
  })
})
