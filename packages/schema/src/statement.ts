import { z } from 'zod'
import { Id } from './id.ts'
import { Answers } from './response.ts'
import { SurveyName } from './survey.ts'

/**
 * What an organisation says about itself in one wave, such as a protocolscan: attributed, not anonymous, about no people. `whole`: the
 * reader belongs to this organisation. `counted`: the organisation agreed to be counted, and only in counts over at least 3 of them.
 * `apart`: seen whole as well, but in no count.
 */
export const Statement = z.strictObject({
  organisation: Id,
  title: z.string().min(1),
  wave: z.strictObject({ number: z.int().positive(), title: z.string() }),
  survey: SurveyName,
  version: z.int().positive(),
  answers: Answers,
  visible: z.enum(['whole', 'counted', 'apart']),
})
export type Statement = z.infer<typeof Statement>

/** Does the reader see what the organisation stated, and not only counts? */
export const isSeen = ({ visible }: Pick<Statement, 'visible'>): boolean => visible !== 'counted'

/** The `group` of a row that is about the statement of one organisation. */
export const statementGroup = (organisation: string): string => `statement:${organisation}`
