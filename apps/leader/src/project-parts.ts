import type { LinkProps } from '@tanstack/react-router'
import { openAnswerTexts } from './nl/open-answers.ts'
import { peopleTexts } from './nl/people.ts'
import { projectTexts } from './nl/projects.ts'
import { resultTexts } from './nl/results.ts'
import { sheetTexts } from './nl/sheets.ts'
import { stepTexts } from './nl/steps.ts'
import { tabs } from './nl/tabs.ts'
import { trailTexts } from './nl/trail.ts'

export type Right = 'results' | 'read' | 'manage' | 'coordinate'

export interface ProjectPart {
  to: NonNullable<LinkProps['to']> & `/projecten/$project${string}`
  title: string
  needs: Right
}

/** The pages of a project in the order of the work: where one is, what was agreed, what was found, what is done about it, and who may see it. */
export const projectParts: readonly (readonly ProjectPart[])[] = [
  [
    { to: '/projecten/$project', title: projectTexts.overview.tab, needs: 'results' },
    { to: '/projecten/$project/stappenplan', title: stepTexts.tab, needs: 'read' },
    { to: '/projecten/$project/afspraken', title: sheetTexts.tab, needs: 'read' },
  ],
  [
    { to: '/projecten/$project/uitkomsten', title: resultTexts.tab, needs: 'results' },
    { to: '/projecten/$project/open-antwoorden', title: openAnswerTexts.tab, needs: 'read' },
    { to: '/projecten/$project/bevindingen', title: tabs.evidence, needs: 'read' },
    { to: '/projecten/$project/terugkoppeling', title: tabs.meeting, needs: 'results' },
  ],
  [
    { to: '/projecten/$project/plan', title: tabs.plan, needs: 'read' },
    { to: '/projecten/$project/voortgang', title: tabs.progress, needs: 'read' },
    { to: '/projecten/$project/netwerk', title: tabs.network, needs: 'read' },
  ],
  [
    { to: '/projecten/$project/mensen', title: peopleTexts.tab, needs: 'manage' },
    { to: '/projecten/$project/logboek', title: trailTexts.tab, needs: 'coordinate' },
  ],
]
