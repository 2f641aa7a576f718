import type { Item, Role } from '@leidraadspiegel/schema'

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

/** What partners say about the collaboration differs from their criterion by so many points, per theme. */
const ofTheme: Readonly<Record<string, number>> = { communicatie: 8, vertrouwen: 12, tijd: -14, privacy: -10, rolverdeling: -4 }

/** How often partners name a theme as an obstacle (net-23) and as a chance (net-24), beside the others. */
export const plantedThemes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'net-23': { tijd: 8, privacy: 4, rolverdeling: 2, communicatie: 1, vertrouwen: 1 },
  'net-24': { communicatie: 8, rolverdeling: 3, vertrouwen: 2, tijd: 1, 'iets-anders': 1 },
}

const ofRole: Readonly<Record<Role, number>> = { professional: 4, manager: 7, youth: -6, parent: -9, partner: 0 }

/**
 * The true mean (0–100) of an item that invented respondents are drawn around. `wave` counts from 1; `organisation` is a number that
 * shifts a whole organisation up or down a little.
 */
export function trueMean({ criterion, theme }: Pick<Item, 'criterion' | 'theme'>, role: Role, organisation: number, wave: number): number {
  const about = criterion ?? ''
  const change = wave < 2 ? 0 : (plantedChange[about]?.[wave === 2 ? 0 : 1] ?? 0)
  const shift = ((organisation * 7) % 11) - 5
  return Math.min(95, Math.max(5, (baseline[about] ?? 50) + (ofTheme[theme ?? ''] ?? 0) + change + ofRole[role] + shift))
}
