import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { obstacleThemes, type Finding, type FindingAbout, type KeptRecord } from '@leidraadspiegel/schema'
import { countedFindings, fewestSharing, sharedFindings } from '../../../../apps/server/src/leader/network/shared-findings.ts'

type Kept = Pick<KeptRecord<'finding'>, 'id' | 'organisation' | 'content'>

const finding = (id: string, organisation: string, about: FindingAbout, change: Partial<Finding> = {}): Kept => ({ id, organisation, content: { about, line: `Regel ${id} van ${organisation}`, source: 'questionnaire', evidence: [], shared: true, ...change } })
const point = (catalogue: string | null, title: string): FindingAbout => ({ of: 'improvement', criterion: 'naasten-betrekken', catalogue, title })
const relatives = point('vp-naasten', 'Naasten beter betrekken')
const scan = (criterion: string): FindingAbout => ({ of: 'scan', criterion, answer: 'partly' })
const nobody = (): boolean => false
const seen = (findings: readonly Kept[], bundled: readonly string[], names?: ReadonlyMap<string, string>) => sharedFindings(findings, { bundled: new Set(bundled), names, own: nobody })

describe('what organisations share', () => {
  test('is counted in organisations, from three that agreed to bundling', () => {
    const all = ['a', 'b', 'c', 'd'].map((organisation, index) => finding(String(index), organisation, index < 3 ? relatives : point('vp-scholing', 'Meer scholing')))
    const { improvements } = seen(all, ['a', 'b', 'c', 'd'])
    expect(improvements?.of).toBe(4)
    expect(improvements?.points.map(({ title, organisations }) => [title, organisations])).toEqual([['Naasten beter betrekken', 3], ['Meer scholing', 1]])
    expect(seen(all, ['a', 'b']).improvements).toBeNull()
  })

  test('of two organisations nothing is shown, not a line and not a number', () => {
    expect(JSON.stringify(seen([finding('1', 'a', relatives), finding('2', 'b', relatives)], ['a', 'b', 'c']))).not.toMatch(/Regel|[1-9]/)
  })

  test('one organisation that says two things about the same counts once', () => {
    const all = [finding('1', 'a', { of: 'obstacle', theme: 'tijd' }), finding('2', 'a', { of: 'obstacle', theme: 'tijd' }), finding('3', 'b', { of: 'obstacle', theme: 'tijd' }), finding('4', 'c', { of: 'chance', theme: 'tijd' })]
    expect(seen(all, ['a', 'b', 'c']).themes?.themes.find(({ theme }) => theme === 'tijd')).toMatchObject({ obstacle: { organisations: 2 }, chance: { organisations: 1 } })
  })

  test('a withdrawn finding is gone from the counts and the lines at once', () => {
    const all = ['a', 'b', 'c', 'd'].map((organisation, index) => finding(String(index), organisation, relatives, { shared: organisation !== 'd' }))
    expect(seen(all, ['a', 'b', 'c', 'd']).improvements).toMatchObject({ of: 3, points: [{ organisations: 3, lines: [{ id: '0' }, { id: '1' }, { id: '2' }] }] })
    expect(seen(all.map((each) => ({ ...each, content: { ...each.content, shared: each.organisation === 'a' } })), ['a', 'b', 'c', 'd']).improvements).toBeNull()
  })

  test('a subject of the protocolscan needs three organisations of its own', () => {
    const all = [...['a', 'b', 'c'].map((organisation) => finding(`x${organisation}`, organisation, scan('veiligheidsplan'))), ...['a', 'b'].map((organisation) => finding(`y${organisation}`, organisation, scan('gatekeepers')))]
    expect(seen(all, ['a', 'b', 'c']).scan?.criteria).toMatchObject([{ criterion: 'veiligheidsplan', of: 3, partly: 3, present: 0, absent: 0 }])
  })

  test('for any organisations and consents: nothing of who did not share or did not agree, no name that was not agreed to, and no part of fewer than three', () => {
    const about = constantFrom<FindingAbout>(relatives, point(null, 'Eigen punt'), { of: 'scan', criterion: 'gatekeepers', answer: 'absent' }, ...obstacleThemes.flatMap((theme): FindingAbout[] => [{ of: 'obstacle', theme }, { of: 'chance', theme }]))
    const some = array(record({ organisation: integer({ min: 0, max: 6 }), about, shared: boolean() }), { maxLength: 40 })
    assert(
      property(some, array(boolean(), { minLength: 7, maxLength: 7 }), boolean(), (written, agreed, named) => {
        const findings = written.map(({ organisation, about, shared }, index) => finding(`id${index}`, `Org-${organisation}-`, about, { shared }))
        const bundled = new Set(agreed.flatMap((yes, index) => (yes ? [`Org-${index}-`] : [])))
        const counted = countedFindings(findings, bundled)
        const names = named ? new Map(counted.map(({ organisation }) => [organisation ?? '', `Naam van ${organisation}`])) : undefined
        const view = sharedFindings(findings, { bundled, names, own: nobody })
        const text = JSON.stringify(view)
        for (const { id, organisation } of findings) if (!counted.some((each) => each.id === id)) expect(text).not.toContain(`Regel ${id} van ${organisation}"`)
        if (!named) expect(text).not.toContain('Naam van')
        for (const part of [view.improvements, view.scan, view.themes]) expect(part === null || part.of >= fewestSharing).toBe(true)
        for (const each of [...(view.improvements?.points ?? []), ...(view.scan?.criteria ?? [])]) expect(each.lines.length).toBeGreaterThan(0)
        for (const { organisations } of view.improvements?.points ?? []) expect(organisations).toBeLessThanOrEqual(view.improvements!.of)
      }),
    )
  })
})
