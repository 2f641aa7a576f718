/** A question of a criterion: `ident` is the same in two editions when its answers compare. */
export interface AskedQuestion {
  item: string
  ident: string
  statement: string
}

/** Dutch: which questions of a criterion differ between two editions; null when all compare. */
export function whatChanged(then: readonly AskedQuestion[], now: readonly AskedQuestion[]): string | null {
  const gone = then.filter(({ ident }) => !now.some((other) => other.ident === ident))
  const fresh = now.filter(({ ident }) => !then.some((other) => other.ident === ident))
  const changed = gone.flatMap(({ item, statement }) => fresh.filter((other) => other.item === item).map((other) => differenceOf(statement, other.statement)))
  const onlyThen = gone.filter(({ item }) => !fresh.some((other) => other.item === item)).map(({ statement }) => `alleen toen gevraagd: ‘${statement}’`)
  const onlyNow = fresh.filter(({ item }) => !gone.some((other) => other.item === item)).map(({ statement }) => `alleen nu gevraagd: ‘${statement}’`)
  const all = [...changed, ...onlyThen, ...onlyNow]
  return all.length === 0 ? null : all.join('; ')
}

function differenceOf(then: string, now: string): string {
  return then === now ? `andere antwoorden of een andere vragenlijst bij: ‘${now}’` : `toen: ‘${then}’, nu: ‘${now}’`
}
