import type { SheetName, TaskName } from '@leidraadspiegel/schema'

/** Where something is done that the workspace then knows. */
export type TaskPlace = { at: 'leaders' | 'organisation' | 'protocol' | 'waves' | 'joining' | 'plan' | 'progress' | 'evidence' } | { at: 'sheet'; sheet: SheetName }

const sheet = (name: SheetName): TaskPlace => ({ at: 'sheet', sheet: name })

const places: Partial<Record<TaskName, TaskPlace>> = {
  projectleider: { at: 'leaders' },
  'tweede-projectleider': { at: 'leaders' },
  aanspreekpunt: { at: 'organisation' },
  signaalprotocol: { at: 'protocol' },
  'nulmeting-open': { at: 'waves' },
  'nulmeting-gepubliceerd': { at: 'waves' },
  'vervolg-gepubliceerd': { at: 'waves' },
  'protocol-bekeken': { at: 'evidence' },
  'actieplan-gemaakt': { at: 'plan' },
  'eerste-acties': { at: 'plan' },
  'gezamenlijk-actieplan': { at: 'plan' },
  'voortgang-belegd': { at: 'progress' },
  teruggekeken: { at: 'progress' },
  'gezamenlijke-voortgang': { at: 'progress' },
  'gemeente-gevraagd': sheet('start'),
  'partners-in-kaart': sheet('partners'),
  'bereidheid-gepeild': sheet('start'),
  'belangen-verkend': sheet('start'),
  aftrap: sheet('start'),
  ambitie: sheet('ambitie'),
  afspraken: sheet('afspraken'),
  'deelname-bevestigd': { at: 'joining' },
  werkgroep: sheet('werkgroep'),
  'wie-bundelt': sheet('bundelen'),
  'samenwerking-gemeten': { at: 'waves' },
  'netwerk-vervolg': { at: 'waves' },
}

/** Undefined for what is done outside the workspace. */
export const placeOf = (task: TaskName): TaskPlace | undefined => places[task]
