import type { Store } from '@leidraadspiegel/store'

/** What the trail says that somebody did with a command, on the machine itself: nobody is signed in there. */
export type CommandAction = 'command-published' | 'command-imported' | 'command-reset-link' | 'command-second-step-removed' | 'command-coordinator-made'

interface Done {
  action: CommandAction
  project: string | null
  object: { kind: string; id: string } | null
}

/** Writes one line in the trail. */
export const leaveLine = ({ trail }: Pick<Store, 'trail'>, done: Done): Promise<unknown> => trail.add({ account: null, change: null, ...done })
