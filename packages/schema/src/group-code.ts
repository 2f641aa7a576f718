/** What stands in the address of somebody who came in with the code of a group, before the code itself. */
const prefix = 'groep-'

export const groupSecret = (code: string): string => prefix + code

/** The code in a secret; null for the secret of a link. */
export const codeInSecret = (secret: string): string | null => (secret.startsWith(prefix) ? secret.slice(prefix.length) : null)
