import { z } from 'zod'
import { agreementHeadings, ambitionParts, bundlingParts, networkParts, stakeholderKinds, startItems, startStates, weights, type SheetName } from './sheet-parts.ts'

const Line = z.string().trim().max(160)
const Named = Line.min(1)
const Paragraphs = z.string().trim().max(3000)

/** A text under every heading; an empty one is for later. */
const textsUnder = <Part extends string>(parts: readonly Part[]) => z.strictObject(Object.fromEntries(parts.map((part) => [part, Paragraphs])) as Record<Part, typeof Paragraphs>)

export const Agreements = textsUnder(agreementHeadings)
export type Agreements = z.infer<typeof Agreements>

export const Ambition = textsUnder(ambitionParts)
export type Ambition = z.infer<typeof Ambition>

export const Bundling = textsUnder(bundlingParts)
export type Bundling = z.infer<typeof Bundling>

/** Somebody who matters for the plan: an organisation, or a person by function. Never a client. */
export const Stakeholder = z.strictObject({
  name: Named,
  kind: z.enum(stakeholderKinds),
  influence: z.enum(weights),
  interest: z.enum(weights),
  /** What it does in the network: brings in the leidraad, signals and refers, or neither. */
  part: z.enum(networkParts),
  note: Line,
})
export type Stakeholder = z.infer<typeof Stakeholder>
export const Stakeholders = z.strictObject({ list: z.array(Stakeholder).max(80) })
export type Stakeholders = z.infer<typeof Stakeholders>

/** The people who do the work together, and how the others are kept informed. */
export const WorkingGroup = z.strictObject({ members: z.array(z.strictObject({ name: Named, organisation: Line, task: Line })).max(40), informing: Paragraphs })
export type WorkingGroup = z.infer<typeof WorkingGroup>

const StartLine = z.strictObject({ state: z.enum(startStates), note: z.string().trim().max(1000) })
export const StartList = z.strictObject(Object.fromEntries(startItems.map((item) => [item, StartLine])) as Record<(typeof startItems)[number], typeof StartLine>)
export type StartList = z.infer<typeof StartList>

/** A light form with what was written in it. */
export const Sheet = z.discriminatedUnion('sheet', [
  z.strictObject({ sheet: z.literal('start'), content: StartList }),
  z.strictObject({ sheet: z.literal('partners'), content: Stakeholders }),
  z.strictObject({ sheet: z.literal('ambitie'), content: Ambition }),
  z.strictObject({ sheet: z.literal('afspraken'), content: Agreements }),
  z.strictObject({ sheet: z.literal('werkgroep'), content: WorkingGroup }),
  z.strictObject({ sheet: z.literal('bundelen'), content: Bundling }),
])
export type Sheet = z.infer<typeof Sheet>
export type ContentOf<Name extends SheetName> = Extract<Sheet, { sheet: Name }>['content']

/** Every saving is a version that stays; `savedBy` is the name of that moment. */
export interface SheetVersion {
  version: number
  savedOn: string
  savedBy: string
}
export type KeptSheet = Sheet & SheetVersion
