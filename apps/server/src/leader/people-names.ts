import type { LeaderPorts } from './ports.ts'

/** Names of the people of a project: who pulls the work in an organisation, who is in the working group, and who has access. */
export async function peopleNames({ store, people }: Pick<LeaderPorts, 'store' | 'people'>, project: string): Promise<Set<string>> {
  const [leaders, sheets, grants] = await Promise.all([store.projectLeaders.list(project), store.sheets.list(project), store.grants.listOfProject(project)])
  const members = sheets.flatMap((sheet) => (sheet.sheet === 'werkgroep' ? sheet.content.members : []))
  const accounts = await people.accounts(grants.map(({ account }) => account))
  return new Set([...leaders.flatMap((each) => each.leaders), ...members, ...accounts].map(({ name }) => name))
}
