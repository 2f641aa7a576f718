const real = globalThis.Date

/** It is so many days later from now on, for everything in this process; `turnBack` makes it today again. */
export function skipDays(days: number): { turnBack(): void } {
  const ahead = days * 86_400_000
  globalThis.Date = class extends real {
    constructor(...at: readonly unknown[]) {
      if (at.length === 0) super(real.now() + ahead)
      else super(...(at as [string]))
    }
    static override now(): number {
      return real.now() + ahead
    }
  } as DateConstructor
  return { turnBack: () => void (globalThis.Date = real) }
}
