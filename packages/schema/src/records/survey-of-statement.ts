/** The survey of which the answers are, per kind of statement. */
export const surveyOfStatement = { scan: 'protocolscan', 'management-answer': 'manager' } as const
