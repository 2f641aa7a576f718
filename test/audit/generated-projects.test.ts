import { beforeAll, describe, expect, test } from 'vitest'
import { randomFrom } from '../analysis/fixtures/people.ts'
import { auditProject, type ProjectAudit, type ProjectFigures } from './audit-project.ts'
import { everyLink, hideSmallOnly, oneFewer, sharing, withoutLedger } from './broken-rules.ts'
import { integerAudit, inventChosen } from './integer-audit.ts'
import { inventProject, smallSize, tinySize } from './invented-project.ts'
import { ledgerOf } from './ledger.ts'
import { publishRole, type Rules } from './publish-role.ts'
import { noFigures, withProject } from './totals.ts'

const seeds = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1)

/** Audits with something to find, of so many projects in which a rule is broken. */
function found(rules: Rules, count: number, size = smallSize): Set<string> {
  const findings = seeds(count).flatMap((seed) => auditProject(inventProject(seed, size), rules).findings)
  return new Set(findings.map(({ audit, viewer }) => `${audit}: ${viewer === 'everything' ? viewer : viewer.includes(' and ') ? 'two coordinators' : 'a coordinator'}`))
}

/** The integer audit of small projects. */
function lookedAt(rules?: Rules) {
  const audits = seeds(150).flatMap((seed) => {
    const project = inventProject(seed, tinySize)
    return project.roles.flatMap((role) => {
      const ledger = ledgerOf(project, publishRole(project, role, rules), 'score')
      return ledger.atoms.length > 8 ? [] : [integerAudit(ledger, inventChosen(ledger, randomFrom(seed)))]
    })
  })
  return { intervals: audits.reduce((sum, { intervals }) => sum + intervals, 0), findings: audits.flatMap(({ findings }) => findings) }
}

describe('200 generated projects', () => {
  let audits: ProjectAudit[]
  let totals: ProjectFigures
  beforeAll(() => {
    audits = seeds(200).map((seed) => auditProject(inventProject(seed)))
    totals = audits.reduce(withProject, noFigures)
  })

  test('give away nobody below the minimum, to no reader, coordinator or two coordinators, by no sum of figures', () => {
    expect(audits.flatMap(({ findings }) => findings)).toEqual([])
  })

  test('are as difficult as networks can be', () => {
    for (const [what, least] of [['secondVersions', 100], ['waiting', 20], ['linkedSets', 100], ['pairs', 1000]] as const) expect(totals[what], what).toBeGreaterThan(least)
    expect(Math.max(...audits.map(({ figures }) => figures.organisations))).toBeGreaterThan(50)
    expect(totals.shown.get('professional')!.leaks).toBeGreaterThan(20)
  })

  test('still show most organisations that have enough people', () => {
    for (const [role, { enough, shown }] of totals.shown) if (role !== 'partner') expect(shown / enough, role).toBeGreaterThan(0.6)
  })
})

describe('the audits find it', () => {
  test('when a class of one person fewer is published', () => {
    expect(found(oneFewer, 30)).toContain('class: everything')
  })

  test('when only what is small by itself is hidden', () => {
    expect([...found(hideSmallOnly, 30)].sort()).toEqual(['class: a coordinator', 'class: everything', 'class: two coordinators', 'linear: everything', 'one other organisation: a coordinator'])
  })

  test('when one organisation stands alone in a figure about others', () => {
    expect([...found(sharing, 30)]).toEqual(['one other organisation: a coordinator'])
  })

  test('when a second version forgets the first', () => {
    expect(found(withoutLedger, 30)).toContain('class: everything')
  })

  test('when the links of few people are used', () => {
    expect(found(everyLink, 30, { ...smallSize, punctual: true })).toContain('class: everything')
  })
})

describe('whole people', () => {
  test('who fit the figures are no closer than the class allows', () => {
    const { intervals, findings } = lookedAt()
    expect(intervals).toBeGreaterThan(200)
    expect(findings).toEqual([])
  })

  test('are found as soon as only what is small by itself is hidden', () => {
    expect(lookedAt(hideSmallOnly).findings.length).toBeGreaterThan(20)
  })
})
