/** A function of tables that is computed once for each of them. */
export function oncePer<Tables extends object, Result>(compute: (tables: Tables) => Result): (tables: Tables) => Result {
  const known = new WeakMap<Tables, Result>()
  return (tables) => {
    const found = known.get(tables)
    if (found !== undefined) return found
    const result = compute(tables)
    known.set(tables, result)
    return result
  }
}

/** The same object, whose getters are run at most once. */
export function lazily<Lazy extends object>(source: Lazy): Lazy {
  const known = new Map<PropertyKey, unknown>()
  return new Proxy(source, {
    get(target, name) {
      if (!known.has(name)) known.set(name, Reflect.get(target, name))
      return known.get(name)
    },
  })
}
