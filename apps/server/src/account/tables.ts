/** A column: its kind in the database, whether it may be empty, whether its value occurs once. */
export interface AccountColumn {
  kind: 'text' | 'boolean' | 'integer' | 'timestamptz'
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

/** The tables of our own; frozen, because migration `account-0002` is made from it. `account_user` gets the column `secondStep` beside them. */
export const secondStepTables: Readonly<Record<string, Readonly<Record<string, AccountColumn>>>> = {
  account_second_step: {
    userId: { kind: 'text', unique: true },
    secret: { kind: 'text', empty: true },
    pending: { kind: 'text', empty: true },
    lastStep: { kind: 'integer' },
  },
  account_recovery_code: { userId: { kind: 'text' }, hash: { kind: 'text', unique: true } },
  account_reset_link: {
    hash: { kind: 'text', unique: true },
    userId: { kind: 'text' },
    credential: { kind: 'text' },
    expiresAt: { kind: 'timestamptz' },
  },
  account_invitation: {
    hash: { kind: 'text', unique: true },
    project: { kind: 'text' },
    organisation: { kind: 'text', empty: true },
    role: { kind: 'text' },
    note: { kind: 'text' },
    madeBy: { kind: 'text' },
    expiresAt: { kind: 'timestamptz' },
  },
}
