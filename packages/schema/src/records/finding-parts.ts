/** What can stand in the way of working together, or be a chance for it; as the network questionnaire asks it. */
export const obstacleThemes = ['communicatie', 'tijd', 'rolverdeling', 'privacy', 'vertrouwen'] as const
export type ObstacleTheme = (typeof obstacleThemes)[number]

/** Where an organisation has a finding from. */
export const findingSources = ['questionnaire', 'conversation', 'scan', 'other-tool', 'joint-answer'] as const

/** How the own protocol stands on a subject. */
export const scanAnswers = ['present', 'partly', 'absent'] as const
