import type { ContentOfKind, RecordKind } from '@leidraadspiegel/schema'
import { actionRule } from './action.ts'
import { changeExplanationRule } from './change-explanation.ts'
import { happeningRule } from './happening.ts'
import { codingRule } from './coding.ts'
import { findingRule } from './finding.ts'
import { improvementRule } from './improvement.ts'
import { indicatorRule } from './indicator.ts'
import { quarterRule } from './quarter.ts'
import { reflectionRule } from './reflection.ts'
import { boardPageRule } from './board-page.ts'
import { feedbackMeetingRule } from './feedback-meeting.ts'
import { resultPageRule } from './result-page.ts'
import { conversationsRule } from './conversations.ts'
import { ownFigureRule } from './own-figure.ts'
import type { Complaint, RecordRule, RuleContext } from './rule.ts'
import { smallRouteRule } from './small-route.ts'
import { managementAnswerRule, scanRule } from './scan.ts'

const rules: { readonly [Kind in RecordKind]: RecordRule<Kind> } = {
  improvement: improvementRule,
  action: actionRule,
  indicator: indicatorRule,
  quarter: quarterRule,
  reflection: reflectionRule,
  happening: happeningRule,
  'change-explanation': changeExplanationRule,
  coding: codingRule,
  finding: findingRule,
  'small-route': smallRouteRule,
  'feedback-meeting': feedbackMeetingRule,
  'board-page': boardPageRule,
  'result-page': resultPageRule,
  conversations: conversationsRule,
  scan: scanRule,
  'management-answer': managementAnswerRule,
  'own-figure': ownFigureRule,
}

/** What cannot be kept as it is. */
export const complaintsAbout = <Kind extends RecordKind>({ kind, content }: { kind: Kind; content: ContentOfKind<Kind> }, context: RuleContext): Complaint[] => rules[kind].complaints(content, context)

/** Field to text, of the texts in which nobody may be recognised. */
export const textsOf = <Kind extends RecordKind>({ kind, content }: { kind: Kind; content: ContentOfKind<Kind> }): Record<string, string> => rules[kind].texts(content)

/** What is asked back besides what may point at somebody. */
export const askedBack = <Kind extends RecordKind>({ kind, content }: { kind: Kind; content: ContentOfKind<Kind> }, organisations: readonly string[]): Complaint[] => rules[kind].asksBack?.(content, organisations) ?? []
