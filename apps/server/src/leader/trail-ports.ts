import type { Trail } from '@leidraadspiegel/store'

/** What the audit trail needs from the rest of the house. */
export interface TrailPorts {
  trail: Pick<Trail, 'add' | 'addOnceADay' | 'list'>
}
