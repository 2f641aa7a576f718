import { z } from 'zod'
import { Group, Organisation, Pass, Project, Wave } from '@leidraadspiegel/schema'

const Account = z.object({ id: z.string(), name: z.string(), email: z.string(), admin: z.boolean(), secondStep: z.boolean() })
const Right = z.enum(['results', 'read', 'manage', 'coordinate'])

/** What the main routes answer; a test holds real answers against them. The others are described by what they read, and by the types of the routers. */
export const answers: Readonly<Record<string, z.ZodType>> = {
  'GET /api/account/me': z.object({ account: Account.nullable(), setUp: z.boolean() }),
  'GET /api/leader/criteria': z.object({ criteria: z.array(z.object({ id: z.string(), title: z.string() })) }),
  'GET /api/leader/projects': z.object({ projects: z.array(Project), makesProjects: z.boolean() }),
  'POST /api/leader/projects': z.object({ project: Project }),
  'GET /api/leader/projects/{project}': z.looseObject({ project: Project, rights: z.array(Right), organisations: z.array(Organisation), waves: z.array(z.looseObject(Wave.shape)) }),
  'POST /api/leader/projects/{project}/organisations': z.object({ organisation: Organisation }),
  'POST /api/leader/projects/{project}/waves': z.object({ wave: Wave }),
  'GET /api/leader/projects/{project}/groups': z.object({ groups: z.array(Group.pick({ group: true, kind: true, title: true, organisation: true })) }),
  'POST /api/desk/start': z.object({ pass: Pass }),
  'POST /api/box/responses': z.object({ received: z.literal(true) }),
}
