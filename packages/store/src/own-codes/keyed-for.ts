import type { Database } from '@leidraadspiegel/database'
import type { Office } from '../office-tables.ts'
import { readCodeKey } from './code-key.ts'
import { keyedCode, type Keyed } from './keyed-code.ts'

/** With what the codes of an open fieldwork are kept; null when it asks for none, or does not any more. */
export async function keyedFor({ database, office }: { database: Database; office: Office }, fieldwork: string): Promise<Keyed | null> {
  const asked = await office
    .selectFrom('own_code_fieldwork')
    .innerJoin('fieldwork', 'fieldwork.id', 'own_code_fieldwork.fieldwork')
    .innerJoin('wave', 'wave.id', 'fieldwork.wave')
    .innerJoin('own_code', 'own_code.project', 'wave.project')
    .select(['fieldwork.role', 'own_code.project'])
    .where('own_code_fieldwork.fieldwork', '=', fieldwork)
    .where('own_code.state', '=', 'on')
    .executeTakeFirst()
  const key = asked === undefined ? null : await readCodeKey(database.folder, asked.project)
  if (asked === undefined || key === null) return null
  const cohorts = await office.selectFrom('cohort').select(['id', 'organisation']).where('fieldwork', '=', fieldwork).execute()
  const organisations = new Map(cohorts.map(({ id, organisation }) => [id, organisation]))
  return (cohort, code) => keyedCode(key, { organisation: organisations.get(cohort) ?? '', role: asked.role }, code)
}
