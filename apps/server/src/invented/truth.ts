import type { Role } from '@leidraadspiegel/schema'

/** True means on the 0–100 line in the first wave, per criterion, before role and organisation. */
const baseline: Readonly<Record<string, number>> = {
  'bestuurlijk-draagvlak': 58,
  'beleid-en-protocol': 50,
  'werkwijze-en-rollen': 52,
  'signaleren-en-bespreken': 62,
  veiligheidsplan: 44,
  'naasten-betrekken': 47,
  'contact-en-continuiteit': 60,
  'scholing-en-intervisie': 45,
  'steun-en-zelfzorg': 63,
  'leren-en-nazorg': 55,
  'samenwerken-in-netwerk': 42,
  'privacy-en-informatie-delen': 56,
  gatekeepers: 40,
  'monitoring-en-borging': 38,
}

/** True change in points since the first wave, per criterion, for the second and the third wave. */
export const plantedChange: Readonly<Record<string, readonly [number, number]>> = {
  veiligheidsplan: [16, 24],
  'naasten-betrekken': [10, 18],
  'scholing-en-intervisie': [12, 14],
  'beleid-en-protocol': [14, 14],
  'samenwerken-in-netwerk': [0, 8],
  'steun-en-zelfzorg': [-8, 0],
}

const ofRole: Readonly<Record<Role, number>> = { professional: 4, manager: 7, youth: -6, parent: -9, partner: 0 }

/**
 * The true mean (0–100) that invented respondents are drawn around. `wave` counts from 1; `organisation` is a number that
 * shifts a whole organisation up or down a little.
 */
export function trueMean(criterion: string, role: Role, organisation: number, wave: number): number {
  const change = wave < 2 ? 0 : (plantedChange[criterion]?.[wave === 2 ? 0 : 1] ?? 0)
  const shift = ((organisation * 7) % 11) - 5
  return Math.min(95, Math.max(5, (baseline[criterion] ?? 50) + change + ofRole[role] + shift))
}
