import type { Arguments } from './arguments.ts'
import { needed } from './arguments.ts'
import { leaveLine } from './command-action.ts'
import type { Command, DataFolder } from './command.ts'
import { findProject } from './find-project.ts'
import { Refused, WrongUse } from './terminal.ts'
import type { Terminal } from './terminal.ts'

type Account = NonNullable<Awaited<ReturnType<DataFolder['accounts']['withEmail']>>>

/** What only who has the machine itself may do: it asks for no passphrase and no code. */
export const account: Command = {
  summary: 'accounts zien; een kwijtgeraakte wachtzin of tweede stap herstellen; een project een coördinator geven',
  usage: 'account list | account reset --email <adres> | account second-step --email <adres> | account coordinator --email <adres> --project <naam>',
  needsData: () => true,
  async run(given, { terminal, data }) {
    const folder = await data()
    const [what] = given.words
    if (what === 'list') return list(folder, terminal)
    const act = what === undefined ? undefined : acts[what]
    if (act === undefined) throw new WrongUse('Kies list, reset, second-step of coordinator.')
    await act(folder, await found(folder, given), terminal, given)
  },
}

const acts: Readonly<Record<string, (folder: DataFolder, who: Account, terminal: Terminal, given: Arguments) => Promise<void>>> = {
  async reset({ store, accounts }, who, terminal) {
    await leaveLine(store, { action: 'command-reset-link', project: null, object: { kind: 'account', id: who.id } })
    terminal.line(`Met deze link kiest ${who.name} een nieuwe wachtzin. Hij werkt één keer, een dag lang:`)
    terminal.line(await accounts.resetLink(who.id))
  },
  async 'second-step'({ store, accounts }, who, terminal) {
    await accounts.removeSecondStep(who.id)
    await leaveLine(store, { action: 'command-second-step-removed', project: null, object: { kind: 'account', id: who.id } })
    terminal.line(`De tweede stap en de herstelcodes van ${who.name} zijn weg, en overal is afgemeld. Na het aanmelden met de wachtzin volgt een nieuwe tweede stap.`)
  },
  async coordinator({ store }, who, terminal, given) {
    const project = await findProject(store, needed(given, 'project'))
    await store.grants.give({ account: who.id, project: project.id, organisation: null, role: 'coordinator' })
    await leaveLine(store, { action: 'command-coordinator-made', project: project.id, object: { kind: 'account', id: who.id } })
    terminal.line(`${who.name} is coördinator van ${project.name}.`)
  },
}

async function list({ accounts }: DataFolder, terminal: Terminal): Promise<void> {
  for (const { name, email, admin, secondStep } of await accounts.all()) terminal.line(`${name} <${email}>${admin ? ', beheerder' : ''}${secondStep ? '' : ', nog zonder tweede stap'}`)
}

async function found({ accounts }: DataFolder, given: Arguments): Promise<Account> {
  const email = needed(given, 'email')
  const who = await accounts.withEmail(email)
  if (who === null) throw new Refused(`Er is geen account met het adres ${email}. Met account list zie je welke er zijn.`)
  return who
}
