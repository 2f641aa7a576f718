import { z } from 'zod'
import { Day, Id } from './id.ts'
import { OwnQuestions } from './own-question.ts'
import { Role } from './role.ts'
import { Form, SurveyName } from './survey.ts'

const Title = z.string().trim().min(1).max(120)

/** One implementation trajectory. A pilot (proefproject) may be filled with invented respondents and is marked everywhere, for good. */
export const Project = z.strictObject({ id: Id, name: Title, pilot: z.boolean(), createdOn: Day })
export type Project = z.infer<typeof Project>

export const OrganisationKind = z.enum(['implementing', 'gatekeeper'])
export const Organisation = z.strictObject({
  id: Id,
  project: Id,
  name: Title,
  kind: OrganisationKind,
  contact: z.string().trim().max(200),
  crisis: z.string().trim().max(200),
  /** A declared part of the network, empty when there is none: organisations with the same one are shown together too. */
  region: z.string().trim().max(80),
  /** Declared before a wave opens; each team is reached by a link of its own. */
  teams: z.array(z.string().trim().min(1).max(80)).max(40).refine((teams) => new Set(teams.map((team) => team.toLowerCase())).size === teams.length, 'a team is named twice'),
})
export type Organisation = z.infer<typeof Organisation>

/** A numbered period of measuring; the first wave with answers is an organisation's baseline. */
export const Wave = z.strictObject({ id: Id, project: Id, number: z.int().positive(), title: Title })
export type Wave = z.infer<typeof Wave>

export const FieldworkState = z.enum(['draft', 'open', 'paused', 'closing', 'closed', 'published'])
export type FieldworkState = z.infer<typeof FieldworkState>

/** One role of one wave: it opens, closes and is published on its own. */
export const Fieldwork = z.strictObject({
  id: Id,
  wave: Id,
  role: Role,
  survey: SurveyName,
  version: z.int().positive(),
  form: Form,
  state: FieldworkState,
  /** The day it is planned to open on, and once it was opened the day on which that happened; null: nobody said, or it opened before this was kept. */
  opensOn: Day.nullable(),
  /** Respondents are told that they can take part up to and including this day; a person closes, never the day by itself. */
  closesOn: Day.nullable(),
  /** What the project asks beside the questionnaire; not there when it asks nothing of its own. */
  own: OwnQuestions.optional(),
})
export type Fieldwork = z.infer<typeof Fieldwork>

/** Fieldwork × organisation (× team): the people one link reaches. `minimum` only goes up once the fieldwork is open. */
export const Cohort = z.strictObject({
  id: Id,
  fieldwork: Id,
  organisation: Id,
  team: z.string().max(80).nullable(),
  invited: z.int().min(0).max(100_000).nullable(),
  minimum: z.int().min(5).max(1000),
  /** Chosen before opening: too small to be shown alone, its people are shown with those of other small organisations. */
  together: z.boolean(),
  /** Are the questions asked that somebody answers in own words? Of young people only when it was chosen before opening, for at least `fewestForWords` of them. */
  words: z.boolean(),
  /** Stands still by itself while the fieldwork is open; its link says so. */
  paused: z.boolean(),
})
export type Cohort = z.infer<typeof Cohort>
