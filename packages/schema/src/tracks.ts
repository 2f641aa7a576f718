/** Something that is done in a step. `needed`: the step is not done without it. `known`: the workspace may know by itself that it is done. */
export interface Task {
  task: string
  needed: boolean
  known: boolean
}

/** One step of a track; `main` is the step of the main text of the stappenplan that it belongs to. */
export interface Step {
  step: string
  main: 1 | 2 | 3 | 4 | 5 | 6
  tasks: readonly Task[]
}

const person = { needed: true, known: false } as const
const workspace = { needed: true, known: true } as const
const perhaps = { needed: false, known: false } as const
const noticed = { needed: false, known: true } as const

/** The two tracks in the appendix of the stappenplan: the steps of one organisation, and those of a network. */
export const tracks = {
  organisation: [
    { step: 'draagvlak', main: 1, tasks: [{ task: 'bestuur-steunt', ...person }, { task: 'clientenraad', ...perhaps }, { task: 'regionale-cijfers', ...perhaps }] },
    { step: 'trekkers', main: 2, tasks: [{ task: 'projectleider', ...workspace }, { task: 'tijd-en-bevoegdheid', ...person }, { task: 'tweede-projectleider', ...noticed }, { task: 'aanspreekpunt', ...noticed }] },
    { step: 'nulmeting', main: 4, tasks: [{ task: 'signaalprotocol', ...noticed }, { task: 'nulmeting-open', ...workspace }, { task: 'nulmeting-gepubliceerd', ...workspace }, { task: 'protocol-bekeken', ...workspace }, { task: 'uitkomsten-besproken', ...person }] },
    { step: 'actieplan', main: 5, tasks: [{ task: 'actieplan-gemaakt', ...workspace }, { task: 'voortgang-belegd', ...workspace }, { task: 'eerste-acties', ...workspace }, { task: 'bestuur-op-de-hoogte', ...perhaps }] },
    { step: 'evaluatie', main: 6, tasks: [{ task: 'vervolg-gepubliceerd', ...workspace }, { task: 'teruggekeken', ...workspace }, { task: 'vervolg-besloten', ...person }] },
  ],
  network: [
    { step: 'netwerk-draagvlak', main: 1, tasks: [{ task: 'besturen-steunen', ...person }, { task: 'gemeente-gevraagd', ...noticed }] },
    { step: 'coordinatie', main: 2, tasks: [{ task: 'coordinator', ...person }, { task: 'projectleiders-overal', ...noticed }] },
    {
      step: 'netwerk-vormen',
      main: 3,
      tasks: [
        { task: 'partners-in-kaart', ...workspace },
        { task: 'bereidheid-gepeild', ...noticed },
        { task: 'belangen-verkend', ...noticed },
        { task: 'aftrap', ...noticed },
        { task: 'ambitie', ...workspace },
        { task: 'afspraken', ...workspace },
        { task: 'deelname-bevestigd', ...workspace },
        { task: 'werkgroep', ...workspace },
        { task: 'ambassadeurs', ...perhaps },
      ],
    },
    { step: 'bevindingen', main: 4, tasks: [{ task: 'wie-bundelt', ...workspace }, { task: 'samenwerking-gemeten', ...workspace }, { task: 'bevindingen-besproken', ...person }] },
    { step: 'gezamenlijk-plan', main: 5, tasks: [{ task: 'gezamenlijk-actieplan', ...workspace }, { task: 'gezamenlijke-voortgang', ...workspace }, { task: 'signaleerders-in-plan', ...perhaps }, { task: 'gemeente-betrokken', ...perhaps }] },
    { step: 'gezamenlijke-evaluatie', main: 6, tasks: [{ task: 'netwerk-vervolg', ...workspace }, { task: 'effect-besproken', ...person }, { task: 'netwerk-vervolg-besloten', ...person }] },
  ],
} as const satisfies Readonly<Record<string, readonly Step[]>>

export type TrackName = keyof typeof tracks
export type StepName = (typeof tracks)[TrackName][number]['step']
export type TaskName = (typeof tracks)[TrackName][number]['tasks'][number]['task']

/** Is this something that is done in a step of that track? */
export function isTaskOf(track: TrackName, task: string): task is TaskName {
  return tracks[track].some(({ tasks }) => tasks.some((each) => each.task === task))
}
