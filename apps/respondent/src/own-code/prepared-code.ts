import { hashOwnCode, type Typed } from './hash-own-code.ts'

const patience = 20_000

/** Makes the code while somebody still reads. The last one that was begun counts. */
export interface PreparedCode {
  begin(typed: Typed): void
  /** Null when it could not be made, or not soon enough: the answers go without it. */
  finish(typed: Typed): Promise<string[] | null>
}

export function prepareCode(salt: string): PreparedCode {
  let begun: { key: string; code: Promise<string[] | null> } | null = null
  const begin = (typed: Typed): Promise<string[] | null> => {
    const key = JSON.stringify([typed.elements, typed.secretWord])
    if (begun?.key !== key) begun = { key, code: hashOwnCode(typed, salt).catch(() => null) }
    return begun.code
  }
  return {
    begin: (typed) => void begin(typed),
    finish: (typed) => Promise.race([begin(typed), new Promise<null>((resolve) => setTimeout(resolve, patience, null))]),
  }
}
