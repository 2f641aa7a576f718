import type { Role } from '@leidraadspiegel/schema'
import { randomFrom } from '../analysis/fixtures/people.ts'
import { coalitions, coordinators, readerOfEverything, type Finding } from './class-audit.ts'
import { shownOf, type Shown } from './hide-small-only.ts'
import type { InventedProject } from './invented-project.ts'
import { ledgerOf } from './ledger.ts'
import { linearAudit } from './linear-audit.ts'
import { productRules, publishRole, type RoleHistory, type Rules } from './publish-role.ts'

export interface ProjectFigures {
  organisations: number
  people: number
  publications: number
  secondVersions: number
  waiting: number
  /** Sums over people that are published, over versions, waves and levels. */
  figures: number
  linkedSets: number
  pairs: number
  pairsThatSeeOne: number
  shown: ReadonlyMap<Role, Shown>
}

export interface ProjectAudit {
  figures: ProjectFigures
  /** Groups that can be determined and may not be; must be empty. */
  findings: Finding[]
}

const mostPairs = 28

/** Plans all that a project publishes and looks at it as every reader could. */
export function auditProject(project: InventedProject, rules: Rules = productRules): ProjectAudit {
  const histories = project.roles.map((role) => publishRole(project, role, rules))
  const audits = histories.map((history) => auditRole(project, history))
  const sum = (of: (audit: RoleAudit) => number): number => audits.reduce((total, audit) => total + of(audit), 0)
  return {
    findings: audits.flatMap(({ findings }) => findings),
    figures: {
      organisations: project.organisations.length,
      people: project.people.length,
      publications: sum(({ history }) => history.versions.length),
      secondVersions: sum(({ history }) => history.versions.filter(({ version }) => version === 2).length),
      waiting: sum(({ history }) => history.waiting),
      figures: sum(({ figures }) => figures),
      linkedSets: sum(({ history }) => history.linked.length),
      pairs: sum(({ pairs }) => pairs),
      pairsThatSeeOne: sum(({ seeOne }) => seeOne),
      shown: new Map(histories.map((history) => [history.role, shownOf(history)])),
    },
  }
}

interface RoleAudit {
  history: RoleHistory
  figures: number
  pairs: number
  seeOne: number
  findings: Finding[]
}

function auditRole(project: InventedProject, history: RoleHistory): RoleAudit {
  const [scores, details] = [ledgerOf(project, history, 'score'), ledgerOf(project, history, 'detail')]
  const unlinked = ledgerOf(project, { ...history, linked: [] }, 'score')
  const two = coalitions(unlinked, mostPairs, randomFrom(project.seed))
  return {
    history,
    figures: scores.figures.length + details.figures.length,
    pairs: two.pairs,
    seeOne: two.seeOne,
    findings: [...[scores, details].flatMap((ledger) => [...readerOfEverything(ledger), ...linearAudit(ledger)]), ...coordinators(unlinked), ...two.findings],
  }
}
