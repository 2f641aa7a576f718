import type { Column } from '@leidraadspiegel/schema'

/** Whose row it is; every analysis begins with these. */
export const groupColumns: readonly Column[] = [
  { name: 'group', title: 'Groep', kind: 'key', hidden: true },
  { name: 'organisation', title: 'Organisatie', kind: 'key' },
  { name: 'role', title: 'Rol', kind: 'key', hidden: true },
  { name: 'who', title: 'Wie', kind: 'key' },
]
