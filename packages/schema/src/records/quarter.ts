import { z } from 'zod'

/** A quarter of a year, such as `2026-K3`; in the order of the alphabet they are in the order of time. */
export const Quarter = z.string().regex(/^(19|20)\d{2}-K[1-4]$/, 'not a quarter')
