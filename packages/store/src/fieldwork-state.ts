import { randomBytes } from 'node:crypto'
import { today, type Fieldwork, type FieldworkState, type OwnQuestions } from '@leidraadspiegel/schema'
import { NotFoundError, StateError, stateError } from './errors.ts'
import type { Office, OfficeTables } from './office-tables.ts'
import { askForCode } from './own-codes/ask-for-code.ts'

/** Throws NotFoundError. */
export async function fieldworkOf(office: Office, id: string): Promise<Fieldwork> {
  const row = await office.selectFrom('fieldwork').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new NotFoundError('vragenlijst', id)
  return fieldworkIn(row)
}

export function fieldworkIn({ opens_on: opensOn, closes_on: closesOn, own_questions: own, ...others }: OfficeTables['fieldwork']): Fieldwork {
  return { ...others, opensOn, closesOn, ...(own !== null && { own: JSON.parse(own) as OwnQuestions }) }
}

const steps = {
  open: { from: ['draft'], to: 'open', cannot: 'kan niet worden geopend' },
  pause: { from: ['open'], to: 'paused', cannot: 'kan niet worden gepauzeerd' },
  resume: { from: ['paused'], to: 'open', cannot: 'kan niet verder gaan' },
  close: { from: ['open', 'paused', 'closing'], to: 'closing', cannot: 'kan niet worden gesloten' },
  closed: { from: ['closing'], to: 'closed', cannot: 'kan niet als gesloten worden bewaard' },
} as const satisfies Record<string, { from: readonly FieldworkState[]; to: FieldworkState; cannot: string }>

export type Step = keyof typeof steps

/** May the step be taken now? Throws a StateError that says why not. */
export async function checkStep(office: Office, id: string, step: Step): Promise<Fieldwork> {
  const fieldwork = await fieldworkOf(office, id)
  if (!steps[step].from.some((state) => state === fieldwork.state)) throw stateError(fieldwork, steps[step].cannot)
  return fieldwork
}

/** Takes one step, in one transaction with the key of the passes: made at opening, gone at closing. The day of opening takes the place of the planned one. */
export function takeStep(office: Office, id: string, step: Step, day = today()): Promise<Fieldwork> {
  return office.transaction().execute(async (office) => {
    const fieldwork = await checkStep(office, id, step)
    const { to } = steps[step]
    const opensOn = step === 'open' ? day : fieldwork.opensOn
    await office.updateTable('fieldwork').set({ state: to, opens_on: opensOn }).where('id', '=', id).execute()
    if (step === 'open') await office.insertInto('pass_key').values({ fieldwork: id, secret: randomBytes(32).toString('hex') }).execute()
    if (step === 'open') await askForCode(office, fieldwork)
    if (step === 'close') await office.deleteFrom('pass_key').where('fieldwork', '=', id).execute()
    return { ...fieldwork, state: to, opensOn }
  })
}

/** Throws a StateError when the fieldwork has no key: it takes no answers. */
export async function passKeyOf(office: Office, id: string): Promise<Buffer> {
  const row = await office.selectFrom('pass_key').select('secret').where('fieldwork', '=', id).executeTakeFirst()
  if (row === undefined) throw stateError(await fieldworkOf(office, id), 'neemt geen antwoorden aan')
  return Buffer.from(row.secret, 'hex')
}

/** Counts read answers only between closing and publishing. */
export async function checkReadable(office: Office, id: string): Promise<void> {
  const fieldwork = await fieldworkOf(office, id)
  if (fieldwork.state !== 'closed') throw stateError(fieldwork, 'kan niet worden geteld')
}

/** Throws a StateError when nothing was published. */
export async function checkPublished(office: Office, id: string): Promise<void> {
  const fieldwork = await fieldworkOf(office, id)
  if (fieldwork.state !== 'published') throw new StateError(stateError(fieldwork, 'heeft nog geen publicatie').message)
}
