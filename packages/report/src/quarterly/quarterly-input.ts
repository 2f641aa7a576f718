import type { Evidence, KeptRecord, Stand } from '@leidraadspiegel/schema'

/** A run chart with its words; nothing is counted here. */
export interface ReportFigure {
  title: string
  svg: string | null
  sentences: readonly string[]
  source: string
  /** Where its numbers were filled in. */
  evidence: Evidence
}

/** A published number, with how many people are behind it and what fits these answers. */
export interface ReportFinding {
  subject: string
  who: string
  score: number
  lower: number | null
  upper: number | null
  n: number
  /** Where it stands. */
  evidence: Evidence
}

export interface ReportFindings {
  measurement: string
  rows: readonly ReportFinding[]
}

/** What organisations that agreed to it have in common; never which one. Null when there are fewer than three. */
export interface Bundled {
  organisations: number
  /** How many of them have at least one action, one that was done, and a quick win that was reached. */
  withAction: number
  withDone: number
  withQuickWin: number
  /** How many filled in a number over this quarter, and how many looked back in it. */
  filledIn: number
  lookedBack: number
}

/** Everything a quarterly report is written from: of one organisation, or of the network as a whole. */
export interface QuarterlyInput {
  quarter: string
  madeOn: string
  /** Name of the organisation, or of the project. */
  name: string
  organisation: string | null
  pilot: boolean
  stand: Stand | null
  /** Those of this organisation, or of the network. */
  records: readonly KeptRecord[]
  figures: readonly ReportFigure[]
  findings: ReportFindings | null
  /** Sentences about what is withheld; they name no number. */
  notShown: readonly string[]
  /** In the report of a network: null when fewer than three organisations agreed; left out of that of an organisation. */
  bundled?: Bundled | null
  /** Id of a criterion to its title. */
  subjects: ReadonlyMap<string, string>
  /** How the subjects came to be (SV-34). */
  origin: string
}
