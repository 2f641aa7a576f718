import { minimumOfRole, roles as allRoles, type Organisation, type Role } from '@leidraadspiegel/schema'
import { idOf } from '../analysis/fixtures/publications.ts'
import { randomFrom } from '../analysis/fixtures/people.ts'

/** What somebody sent in one wave: in time, or too late for its first publication; perhaps withdrawn before the second. */
export interface Sent {
  wave: number
  late: boolean
  withdrawn: boolean
}

export interface Participant {
  role: Role
  organisation: string
  team: string | null
  /** Chose a code with which the same person is found in another wave. */
  coded: boolean
  sent: readonly Sent[]
}

/** What is invented of an organisation besides what the product knows of it. */
export interface Member extends Organisation {
  /** From which publication on it agrees to bundling, and from which on no longer; publications are numbered over waves and versions. */
  agrees: { from: number; until: number }
  joins: number
  together: boolean
  /** What it promised on top of the minimum of a role. */
  raised: number
}

export interface InventedProject {
  seed: number
  organisations: readonly Member[]
  roles: readonly Role[]
  waves: number
  people: readonly Participant[]
}

export interface ProjectSize {
  organisations: readonly [number, number]
  people: number
  waves: readonly [number, number]
  roles: number
  /** Everybody in time and nobody withdrawn: one version of every wave. */
  punctual?: boolean
}

export const ordinarySize: ProjectSize = { organisations: [3, 60], people: 40, waves: [2, 3], roles: 3 }

/** Small enough to count the answers of. */
export const smallSize: ProjectSize = { organisations: [3, 9], people: 30, waves: [2, 3], roles: 2 }

/** Small enough to look for whole people in. */
export const tinySize: ProjectSize = { organisations: [3, 5], people: 9, waves: [1, 1], roles: 1 }

/** How many people of a role an organisation usually has. */
const usual: Readonly<Record<Role, number>> = { professional: 14, manager: 5, youth: 8, parent: 9, partner: 4 }

const never = 1000

/** Number of a publication in time: two versions a wave. */
export const momentOf = (wave: number, version: number): number => 2 * wave + version

export const minimumIn = ({ raised }: Member, role: Role): number => minimumOfRole[role] + raised

/** A network with everything that makes withholding difficult; the same seed gives the same network. */
export function inventProject(seed: number, size: ProjectSize = ordinarySize): InventedProject {
  const random = randomFrom(Math.imul(seed, 2_654_435_761) ^ 0x5eed)
  const whole = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1))
  const chance = (p: number): boolean => random() < p
  const [fewest, most] = size.organisations
  const waves = whole(...size.waves)
  const count = fewest + Math.floor((most - fewest + 1) * random() ** 3)
  const regions = whole(0, 4)
  const consenting = [0.6, 0.9, 1][whole(0, 2)]!
  const withTeams = [0, 0.2, 0.5][whole(0, 2)]!
  const organisations = Array.from({ length: count }, (_, at): Member => {
    const teams = chance(withTeams) ? ['Noord', 'Oost', 'West', 'Zuid'].slice(0, whole(2, 4)) : []
    const agrees = chance(consenting) ? { from: chance(0.9) ? 0 : whole(3, momentOf(waves, 2)), until: chance(0.85) ? never : whole(4, momentOf(waves, 2)) } : { from: never, until: never }
    return {
      id: idOf(`org${at}`),
      project: idOf('project'),
      name: `Huis ${letters(at)}`,
      kind: chance(0.9) ? 'implementing' : 'gatekeeper',
      contact: '',
      crisis: '',
      region: regions > 0 && chance(0.9) ? `Regio ${letters(whole(1, regions))}` : '',
      teams,
      agrees,
      joins: chance(0.9) ? 1 : 2,
      together: chance(0.15),
      raised: chance(0.1) ? whole(1, 5) : 0,
    }
  })
  const asked = shuffled(allRoles, random).slice(0, whole(1, size.roles))
  const people = asked.flatMap((role) => {
    const scale = 0.4 + 1.2 * random()
    const [lateWave, leavingWave] = [chance(0.6) ? whole(1, waves) : 0, chance(0.3) ? whole(1, waves) : 0]
    return organisations.filter(({ kind }) => role === 'partner' || kind === 'implementing').flatMap((organisation) => {
      const pool = chance(0.08) ? 0 : Math.min(size.people, Math.round(usual[role] * scale * Math.exp(0.9 * (random() + random() + random() + random() - 2) * 1.2)))
      const [coding, coming] = [[0, 0.6, 0.9, 1][whole(0, 3)]!, 0.5 + 0.5 * random()]
      const [late, leaving] = [chance(0.4) ? random() : 0, chance(0.3) ? random() * 0.5 : 0].map((p) => (size.punctual ? 0 : p))
      return Array.from({ length: pool }, (): Participant => ({
        role,
        organisation: organisation.id,
        team: role === 'partner' || organisation.teams.length === 0 ? null : organisation.teams[whole(0, organisation.teams.length - 1)]!,
        coded: chance(coding),
        sent: Array.from({ length: waves }, (_, at) => at + 1)
          .filter((wave) => wave >= organisation.joins && chance(coming))
          .map((wave) => ({ wave, late: wave === lateWave && chance(late!), withdrawn: wave === leavingWave && chance(leaving!) })),
      }))
    })
  })
  return { seed, organisations, roles: asked, waves, people }
}

export function shuffled<One>(all: readonly One[], random: () => number): One[] {
  const order = [...all]
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

/** A name without digits, so that a digit in a sentence is a figure. */
const letters = (at: number): string => String(at).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!).toUpperCase()
