import { fileURLToPath } from 'node:url'

/** The folder of the checkout: three floors above this file, as source and as bundle alike. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))
