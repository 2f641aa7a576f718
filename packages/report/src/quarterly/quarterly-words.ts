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

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

/** '2026-11-28' as '28 november 2026'. */
export function dayInDutch(day: string): string {
  const [year = '', month = '1', date = '1'] = day.split('-')
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
