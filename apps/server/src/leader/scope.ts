import type { Grant, GrantedRole } from '@leidraadspiegel/schema'
import { rightsOf, type ObjectPermission, type Right } from './permissions.ts'

/** All organisations of a project, or those by their id. */
export type Organisations = 'all' | readonly string[]

/** As what somebody is here, and what that shows of the project. */
export interface Scope {
  role: GrantedRole
  /** Those one may see whole, with what has not been published. */
  organisations: Organisations
  /** Those of which one may see the published figures; those of the network everybody may. */
  results: Organisations
}

/** The project of an object and, when it is of one organisation, that one. */
export interface Owner {
  project: string
  organisation: string | null
}

/** What somebody sees who may see nothing. */
export const nothing: Scope = { role: 'reader', organisations: [], results: [] }

/** What these grants show when they give the right on this object; null when none of them does. */
export function scopeOf(grants: readonly Grant[], permission: ObjectPermission, owner: Owner): Scope | null {
  const own = grants.filter(({ project }) => project === owner.project)
  const role = roles.find((role) => own.some((grant) => grant.role === role && allows(grant, permission, owner)))
  if (role === undefined) return null
  if (own.some((grant) => grant.role === 'coordinator')) return { role, organisations: 'all', results: 'all' }
  return { role, organisations: organisationsOf(own, 'read'), results: organisationsOf(own, 'results') }
}

const roles: readonly GrantedRole[] = ['coordinator', 'leader', 'reader']

/** Outside a project as a whole a leader and a reader have rights on what is of their organisation alone; on the whole they may look, and change only what is declared so. */
function allows({ role, organisation }: Grant, { right, within }: ObjectPermission, owner: Owner): boolean {
  if (!rightsOf[role].includes(right)) return false
  if (role === 'coordinator') return true
  return owner.organisation === null ? within === true || right === 'read' || right === 'results' : owner.organisation === organisation
}

function organisationsOf(grants: readonly Grant[], right: Right): string[] {
  return [...new Set(grants.flatMap(({ role, organisation }) => (organisation !== null && rightsOf[role].includes(right) ? [organisation] : [])))]
}

/** Is this organisation one of them? */
export function isOf(organisations: Organisations, organisation: string): boolean {
  return organisations === 'all' || organisations.includes(organisation)
}
