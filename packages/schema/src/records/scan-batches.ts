import { minimumOfOrganisations } from '../roles.ts'
import { ofKind } from './of-kind.ts'
import type { KeptRecord } from './record.ts'

/** Organisations whose scans of a wave are counted together or not at all; it never changes, and nobody is in two of a wave. */
export interface ScanBatch {
  wave: number
  organisations: readonly string[]
}

export interface KnownScans {
  records: readonly KeptRecord[]
  /** Organisations that agree to bundling. */
  bundled: ReadonlySet<string>
  batches: readonly ScanBatch[]
}

/** Ids of the scans that count: of batches of which every organisation is ready with one, of the same version, and agrees. */
export function countedScans({ records, bundled, batches }: KnownScans): Set<string> {
  const ready = readyScans(records, bundled)
  return new Set(batches.flatMap(({ wave, organisations }) => {
    const scans = organisations.flatMap((organisation) => ready.get(placeOf(wave, organisation)) ?? [])
    const isWhole = scans.length === organisations.length && new Set(scans.map(({ content }) => content.version)).size === 1
    return isWhole ? scans.map(({ id }) => id) : []
  }))
}

/** Batches of those that were in none: by three at a time, in the order in which they were ready. Who was ever in one is in no other, also when that one is not whole. */
export function nextScanBatches({ records, bundled, batches }: KnownScans): ScanBatch[] {
  const placed = new Set(batches.flatMap(({ wave, organisations }) => organisations.map((organisation) => placeOf(wave, organisation))))
  const waiting = [...readyScans(records, bundled)].filter(([place]) => !placed.has(place)).map(([, scan]) => scan)
  return alike(waiting).flatMap((scans) => {
    const inOrder = scans.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)))
    return Array.from({ length: Math.floor(inOrder.length / minimumOfOrganisations) }, (_, at) => ({
      wave: inOrder[0]!.content.wave,
      organisations: inOrder.slice(at * minimumOfOrganisations, (at + 1) * minimumOfOrganisations).map(({ organisation }) => organisation ?? ''),
    }))
  })
}

/** One of an organisation in a wave. */
function readyScans(records: readonly KeptRecord[], bundled: ReadonlySet<string>): Map<string, KeptRecord<'scan'>> {
  const ready = ofKind(records, 'scan').filter(({ organisation, content }) => content.finishedOn !== null && bundled.has(organisation ?? ''))
  return new Map(ready.map((scan) => [placeOf(scan.content.wave, scan.organisation), scan]))
}

function alike(scans: readonly KeptRecord<'scan'>[]): KeptRecord<'scan'>[][] {
  return [...new Set(scans.map(waveAndVersion))].map((both) => scans.filter((scan) => waveAndVersion(scan) === both))
}

const waveAndVersion = ({ content: { wave, version } }: KeptRecord<'scan'>): string => `${wave} ${version}`
const placeOf = (wave: number, organisation: string | null): string => `${wave} ${organisation}`
const keyOf = ({ organisation, content: { finishedOn } }: KeptRecord<'scan'>): string => `${finishedOn} ${organisation}`
