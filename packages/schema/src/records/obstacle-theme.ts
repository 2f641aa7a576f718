import { z } from 'zod'

/** What can stand in the way of working together, or be a chance for it; as the network questionnaire asks it. */
export const obstacleThemes = ['communicatie', 'tijd', 'rolverdeling', 'privacy', 'vertrouwen'] as const
export const ObstacleTheme = z.enum(obstacleThemes)
export type ObstacleTheme = z.infer<typeof ObstacleTheme>
