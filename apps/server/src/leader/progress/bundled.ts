import type { Bundled } from '@leidraadspiegel/report'
import { daysOfQuarter, isInPlan, minimumOfOrganisations, ofKind, type Consent, type KeptRecord, type Organisation } from '@leidraadspiegel/schema'

/** Counts over the organisations that agreed to be bundled; null when there are fewer than three. It counts organisations, never what they filled in. */
export function bundledOver(organisations: readonly Organisation[], consents: readonly Consent[], records: readonly KeptRecord[], quarter: string): Bundled | null {
  const agreed = organisations.filter(({ id, kind }) => kind === 'implementing' && consents.some((consent) => consent.organisation === id && consent.kind === 'bundling' && consent.withdrawnOn === null))
  if (agreed.length < minimumOfOrganisations) return null
  const { first, last } = daysOfQuarter(quarter)
  const having = (is: (own: readonly KeptRecord[]) => boolean): number => agreed.filter(({ id }) => is(records.filter(({ organisation }) => organisation === id))).length
  return {
    organisations: agreed.length,
    withAction: having((own) => ofKind(own, 'action').some(({ content }) => isInPlan(content))),
    withDone: having((own) => ofKind(own, 'action').some(({ content }) => content.state === 'done')),
    withQuickWin: having((own) => ofKind(own, 'action').some(({ content }) => content.state === 'done' && content.quickWin)),
    filledIn: having((own) => ofKind(own, 'quarter').some(({ content }) => content.quarter === quarter)),
    lookedBack: having((own) => ofKind(own, 'reflection').some(({ content }) => content.on >= first && content.on <= last)),
  }
}
