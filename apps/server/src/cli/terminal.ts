/** Where a command writes, and the folder in which the user called it; the same for a terminal and for a server that runs it. */
export interface Terminal {
  folder: string
  line(text: string): void
  error(text: string): void
}

export const exitCodes = { done: 0, refused: 1, wrongUse: 2, broken: 3 } as const

/** The input was understood and refused: exit code 1, the message says what and where. */
export class Refused extends Error {
  override name = 'Refused'
}

/** The words of the command are off: exit code 2, the message says which. */
export class WrongUse extends Error {
  override name = 'WrongUse'
}
