import type { FieldworkState, KeptRecord, Role } from '@leidraadspiegel/schema'

export const rolesInDutch: Readonly<Record<Role, string>> = { professional: 'hulpverleners', manager: 'leidinggevenden', youth: 'jongeren', parent: 'ouders', partner: 'partners' }

const statesInDutch: Readonly<Record<FieldworkState, string>> = {
  draft: 'nog niet geopend',
  open: 'open',
  paused: 'gepauzeerd',
  closing: 'bezig met sluiten',
  closed: 'gesloten',
  published: 'gepubliceerd',
}

/** There is nothing with this id. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError'
  constructor(what: string, id: string) {
    super(`Er is geen ${what} ${id}.`)
  }
}

/** It cannot be done in the present state; the message says what and why, in Dutch. */
export class StateError extends Error {
  override readonly name = 'StateError'
}

/** The fieldwork cannot be opened yet: an organisation misses something that has to be there for the people who are asked. */
export class NotReadyError extends Error {
  override readonly name = 'NotReadyError'
}

/** Somebody else saved it since it was read; nothing was overwritten. */
export class ChangedError extends Error {
  override readonly name = 'ChangedError'
  constructor() {
    super('Iemand anders heeft dit intussen bewaard.')
  }
}

/** It cannot go as long as something rests on it. */
export class RestsOnError extends Error {
  override readonly name = 'RestsOnError'
  readonly records: readonly KeptRecord[]
  constructor(records: readonly KeptRecord[]) {
    super(`Hier rust nog iets op: ${records.map(({ kind, id }) => `${kind} ${id}`).join(', ')}.`)
    this.records = records
  }
}

/** The pass, or the id of the response, was already used for another response. */
export class AlreadyReceivedError extends Error {
  override readonly name = 'AlreadyReceivedError'
  constructor() {
    super('Met deze toegang is al een vragenlijst ontvangen.')
  }
}

/** `cannot` is a Dutch participle with its verb: `kan niet worden gepauzeerd`. */
export function stateError({ id, role, state }: { id: string; role: Role; state: FieldworkState }, cannot: string): StateError {
  return new StateError(`De vragenlijst voor ${rolesInDutch[role]} (${id}) ${cannot}: die is ${statesInDutch[state]}.`)
}
