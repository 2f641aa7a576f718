export interface Account {
  id: string
  name: string
  email: string
  /** Runs the server; says nothing about projects, those are granted one by one. */
  admin: boolean
  /** Is there a second step? Without one a session opens nothing but the own account. */
  secondStep: boolean
}

/** Who asks, and the cookies that go back with the answer. */
export interface Session {
  account: Account
  cookies: string[]
}

export function toAccount(user: { id: string; name: string; email: string; admin?: unknown; secondStep?: unknown }): Account {
  return { id: user.id, name: user.name, email: user.email, admin: user.admin === true, secondStep: user.secondStep === true }
}
