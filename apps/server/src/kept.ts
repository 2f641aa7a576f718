/** The last few answers, by what they answer. A promise that fails is forgotten. */
export class Kept<Value> {
  readonly #values = new Map<string, Value>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** The kept value, or a new one that is kept from now on. */
  get(key: string, make: () => Value): Value {
    const known = this.#values.get(key)
    const value = known ?? make()
    if (known === undefined && value instanceof Promise) value.catch(() => this.#forget(key, value))
    this.#values.delete(key)
    this.#values.set(key, value)
    const oldest = this.#values.keys().next()
    if (this.#values.size > this.#most && !oldest.done) this.#values.delete(oldest.value)
    return value
  }

  #forget(key: string, value: Value): void {
    if (this.#values.get(key) === value) this.#values.delete(key)
  }
}
