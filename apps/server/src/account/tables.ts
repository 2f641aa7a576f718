/** A column of better-auth: its kind in the database, whether it may be empty, whether its value occurs once. */
export interface AccountColumn {
  kind: 'text' | 'boolean' | 'timestamptz'
  empty?: boolean
  unique?: boolean
}

/** The tables of better-auth under our own names; frozen, because migration `account-0001` is made from it. */
export const accountTables: Readonly<Record<string, Readonly<Record<string, AccountColumn>>>> = {
  account_user: {
    name: { kind: 'text' },
    email: { kind: 'text', unique: true },
    emailVerified: { kind: 'boolean' },
    image: { kind: 'text', empty: true },
    admin: { kind: 'boolean' },
    createdAt: { kind: 'timestamptz' },
    updatedAt: { kind: 'timestamptz' },
  },
  account_session: {
    token: { kind: 'text', unique: true },
    userId: { kind: 'text' },
    expiresAt: { kind: 'timestamptz' },
    ipAddress: { kind: 'text', empty: true },
    userAgent: { kind: 'text', empty: true },
    createdAt: { kind: 'timestamptz' },
    updatedAt: { kind: 'timestamptz' },
  },
  account_credential: {
    accountId: { kind: 'text' },
    providerId: { kind: 'text' },
    userId: { kind: 'text' },
    accessToken: { kind: 'text', empty: true },
    refreshToken: { kind: 'text', empty: true },
    idToken: { kind: 'text', empty: true },
    accessTokenExpiresAt: { kind: 'timestamptz', empty: true },
    refreshTokenExpiresAt: { kind: 'timestamptz', empty: true },
    scope: { kind: 'text', empty: true },
    password: { kind: 'text', empty: true },
    createdAt: { kind: 'timestamptz' },
    updatedAt: { kind: 'timestamptz' },
  },
  account_verification: {
    identifier: { kind: 'text' },
    value: { kind: 'text' },
    expiresAt: { kind: 'timestamptz' },
    createdAt: { kind: 'timestamptz' },
    updatedAt: { kind: 'timestamptz' },
  },
}
