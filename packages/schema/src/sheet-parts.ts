/** The light forms of a project, each one page: how one begins, who the partners are, what is wanted, agreed, who does it, and who brings findings together. */
export const sheetNames = ['start', 'partners', 'ambitie', 'afspraken', 'werkgroep', 'bundelen'] as const
export type SheetName = (typeof sheetNames)[number]

/** What to look at before beginning, with other organisations or alone. */
export const startItems = ['clientenraad', 'gemeente', 'peilen', 'belangen', 'aftrap'] as const
export const startStates = ['open', 'done', 'not-needed'] as const

/** The headings under which a network makes its agreements. */
export const agreementHeadings = ['ambition', 'steps', 'whoDoesWhat', 'together', 'implementing', 'others', 'timeline', 'organisation'] as const

/** A shared ambition: what we promise, to what we bind ourselves, and what we do. */
export const ambitionParts = ['promise', 'commitment', 'doing'] as const

/** Who brings the findings of the organisations together, how, and when they are discussed. */
export const bundlingParts = ['who', 'how', 'when'] as const

/** Kinds of people and organisations around young people; the first ones are missed in a list without them. */
export const expectedKinds = ['jongeren', 'naasten', 'jeugdhulp', 'jeugd-ggz', 'wijkteam', 'school', 'huisarts', 'ggd', 'gemeente'] as const
export const stakeholderKinds = [...expectedKinds, 'jeugdbescherming', 'crisisdienst', 'ziekenhuis', 'jongerenwerk', 'politie', 'ervaringsdeskundigen', 'anders'] as const
export type StakeholderKind = (typeof stakeholderKinds)[number]

export const weights = ['unknown', 'little', 'some', 'much'] as const
export const networkParts = ['undecided', 'implementing', 'gatekeeper', 'none'] as const

/** Kinds that nobody in the list is of, though one expects them. */
export function missingKinds(stakeholders: readonly { kind: StakeholderKind }[]): (typeof expectedKinds)[number][] {
  const found = new Set<string>(stakeholders.map(({ kind }) => kind))
  return expectedKinds.filter((kind) => !found.has(kind))
}

/** Headings under which nothing was written. */
export const emptyParts = <Part extends string>(parts: readonly Part[], texts: Readonly<Record<Part, string>>): Part[] => parts.filter((part) => texts[part].trim() === '')
