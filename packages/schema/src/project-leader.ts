import { z } from 'zod'

/** Who pulls the work in an organisation, by name and function; an account is something else. */
export const ProjectLeader = z.strictObject({ name: z.string().trim().min(1).max(120), role: z.string().trim().max(120) })
export type ProjectLeader = z.infer<typeof ProjectLeader>

/** One, and better two. */
export const ProjectLeaders = z.array(ProjectLeader).max(2)
