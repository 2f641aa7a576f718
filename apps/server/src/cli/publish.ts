import { needed } from './arguments.ts'
import { leaveLine } from './command-action.ts'
import type { Command } from './command.ts'
import { findFieldworks, findProject, findWave } from './find-project.ts'
import { Refused } from './terminal.ts'

/** Publishes the closed fieldworks of a wave; with --close, closes the open ones first. */
export const publish: Command = {
  summary: 'de gesloten rollen van een meetronde publiceren',
  usage: 'publish --project <naam> --wave <nummer> [--role <rol>] [--close]',
  needsData: () => true,
  async run(given, context) {
    const { store, close, publish: freeze } = await context.data()
    const project = await findProject(store, needed(given, 'project'))
    const wave = await findWave(store, project, needed(given, 'wave'))
    let published = 0
    for (const { id, role, state } of await findFieldworks(store, wave, given.role)) {
      if (state === 'published') {
        context.terminal.line(`${role}: was al gepubliceerd.`)
        continue
      }
      if (state !== 'closed' && !given.close) {
        context.terminal.error(`${role}: is nog niet gesloten. Met --close wordt eerst gesloten; dat kan niet terug.`)
        continue
      }
      if (state !== 'closed') await close(id)
      await freeze(id)
      await leaveLine(store, { action: 'command-published', project: project.id, object: { kind: 'fieldwork', id } })
      published += 1
      context.terminal.line(`${role}: gepubliceerd.`)
    }
    if (published === 0) throw new Refused('Er is niets gepubliceerd.')
  },
}
