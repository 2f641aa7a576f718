import type { Action, ReflectionHeading, StepName, StepState } from '@leidraadspiegel/schema'

/** Titles of the steps, as the workspace shows them. */
export const stepTitles: Readonly<Record<StepName, string>> = {
  draagvlak: 'Bestuurlijk draagvlak',
  trekkers: 'Mensen die het trekken',
  nulmeting: 'Nulmeting',
  actieplan: 'Actieplan',
  evaluatie: 'Evaluatie',
  'netwerk-draagvlak': 'Draagvlak',
  coordinatie: 'Coördinatie',
  'netwerk-vormen': 'Netwerk vormen',
  bevindingen: 'Bevindingen bundelen',
  'gezamenlijk-plan': 'Gezamenlijk actieplan',
  'gezamenlijke-evaluatie': 'Samen evalueren',
}

export const stepStates: Readonly<Record<StepState, string>> = { planned: 'gepland', started: 'bezig', done: 'klaar' }

export const actionStates: Readonly<Record<Action['state'], string>> = { planned: 'Gepland', started: 'Bezig', done: 'Gedaan', stopped: 'Gestopt' }

export const reflectionTitles: Readonly<Record<ReflectionHeading, string>> = { successes: 'Successen', obstacles: 'Knelpunten', chances: 'Kansen' }

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
