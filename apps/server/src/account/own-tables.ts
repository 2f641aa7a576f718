import type { BetterAuthPluginDBSchema } from '@better-auth/core/db'

/** What accounts need beside the tables of better-auth; declared to it, so that it reads and writes them. */
export const ownTables = {
  user: { fields: { secondStep: { type: 'boolean', required: false, defaultValue: false, input: false } } },
  secondStep: {
    modelName: 'account_second_step',
    fields: {
      userId: { type: 'string', required: true, unique: true },
      /** The key in use and the key that waits for its first code, both encrypted. */
      secret: { type: 'string', required: false },
      pending: { type: 'string', required: false },
      /** Half minutes since 1970 of the last code that was taken: no code is taken twice. */
      lastStep: { type: 'number', required: true },
    },
  },
  recoveryCode: {
    modelName: 'account_recovery_code',
    fields: { userId: { type: 'string', required: true }, hash: { type: 'string', required: true, unique: true } },
  },
  resetLink: {
    modelName: 'account_reset_link',
    fields: {
      hash: { type: 'string', required: true, unique: true },
      userId: { type: 'string', required: true },
      /** Fingerprint of the passphrase that the link replaces. */
      credential: { type: 'string', required: true },
      expiresAt: { type: 'date', required: true },
    },
  },
  invitation: {
    modelName: 'account_invitation',
    fields: {
      hash: { type: 'string', required: true, unique: true },
      project: { type: 'string', required: true },
      organisation: { type: 'string', required: false },
      role: { type: 'string', required: true },
      note: { type: 'string', required: true },
      madeBy: { type: 'string', required: true },
      expiresAt: { type: 'date', required: true },
    },
  },
} satisfies BetterAuthPluginDBSchema
