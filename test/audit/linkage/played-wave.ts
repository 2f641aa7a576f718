import { createHash } from 'node:crypto'
import type { OwnCode, Pass } from '@leidraadspiegel/schema'
import { seededRandom } from '../../../apps/server/src/invented/random.ts'
import { answersFor, passFor, prepare, submissionFor } from '../../apps/server/measuring.ts'
import { openHouse, type House } from '../../../apps/server/src/main.ts'
import { openTestHouse } from '../../apps/server/open-house.ts'
import { Visitor } from '../../apps/server/visitor.ts'
import { openMailbox } from '../../journeys/open-mailbox.ts'
import { skipDays } from './clock.ts'
import { copyFolder, type FolderCopy } from './folder-copy.ts'
import { readAddresses } from './traces.ts'

export interface PlayedCopy {
  moment: string
  copy: FolderCopy
}

/** Where a wave is copied, in parts of the people who answered; the server starts anew at one of them, so that logs go into files. */
const moments = [0.3, 0.6, 1]
const restartAt = 0.5
/** After which part of those who start the others get a reminder, and how many days after the invitation that is. */
const reminder = { at: 0.4, days: 3 }

/**
 * A wave as people live it: everybody on a list in the order of the alphabet gets a mail; three in four start, in an order of their own, and
 * send some turns later, each with a mark that tells the game, and nobody else, who it was, and two in three with a code of their own. Who did not
 * start yet is reminded after three days, and starts with the newest link. The folder is copied while the box is open, while reminders go out,
 * after closing, after publishing and after stopping. `spoil` may leave something behind, to see that the attacks find it.
 */
export async function playWave(people: number, seed: number, spoil?: (folder: string, starting: readonly string[]) => Promise<void>): Promise<{ copies: PlayedCopy[]; addresses: readonly string[]; truth: ReadonlyMap<string, string> }> {
  const random = seededRandom(seed)
  const mailbox = await openMailbox({}, 60_000)
  const house = await openTestHouse({ mail: mailbox.settings })
  let running: House = house
  const clock: { turnBack(): void }[] = []
  try {
    const leader = await house.leader()
    const { project, fieldworks, cohorts } = await prepare(leader, ['De Linde', 'Het Anker'], ['professional'], true)
    const [fieldwork, cohort] = [fieldworks.professional!, cohorts.professional![0]!]
    const addresses = Array.from({ length: people }, (_, index) => `medewerker-${String(index).padStart(4, '0')}@linde.example`)
    await leader.send('PUT', `/api/leader/projects/${project}/own-code`, { on: true })
    await leader.post(`/api/leader/fieldworks/${fieldwork}/open`)
    await leader.post(`/api/leader/cohorts/${cohort}/contacts`, { text: addresses.join('\n') })
    await leader.send('PUT', `/api/leader/cohorts/${cohort}/letter`, { sender: 'De Linde', replyTo: 'anna@example.nl', subject: 'Hoe werken wij?', text: '', until: '2999-12-31' })
    await leader.post(`/api/leader/cohorts/${cohort}/mailing/send`, { kind: 'invitation', to: 'everyone' })
    const mails = await mailbox.received(people)
    const invited = new Map([...readAddresses(await copyFolder(house.folder))].map(([id, [address]]) => [address, id]))

    const answers = await answersFor(house, cohort, seed)
    const starting = shuffled(mails.map(({ to }) => ({ address: to, invitation: invited.get(to)! })), random).slice(0, Math.ceil(people * 0.75))
    await spoil?.(house.folder, starting.map(({ address }) => address))
    const truth = new Map<string, string>()
    const copies: PlayedCopy[] = []
    const filling: { invitation: string; pass: Pass }[] = []
    const send = async (): Promise<void> => {
      const [{ invitation, pass }] = filling.splice(Math.floor(random() * Math.min(3, filling.length)), 1) as [{ invitation: string; pass: Pass }]
      const mark = `merkteken-${Math.floor(random() * 2 ** 40).toString(36)}`
      truth.set(mark, invitation)
      const { status } = await new Visitor(running.app).post('/api/box/responses', await submissionFor(running, pass, { ...answers, 'pro-o1': mark }).then((body) => (random() < 0.67 ? { ...body, ownCode: codeOf(mark) } : body)))
      if (status >= 300) throw new Error(`a response was refused: ${status}`)
      if (truth.size === Math.ceil(restartAt * starting.length)) {
        await running.stop()
        running = await openHouse(house.config)
      }
      const part = moments.find((each) => truth.size === Math.ceil(each * starting.length))
      if (part !== undefined) copies.push({ moment: 'open', copy: await copyFolder(house.folder) })
    }
    const remind = async (): Promise<void> => {
      clock.push(skipDays(reminder.days))
      const leaderLater = await house.leader()
      const { status } = await leaderLater.post(`/api/leader/cohorts/${cohort}/mailing/send`, { kind: 'reminder', to: 'not-started' })
      if (status >= 300) throw new Error(`the reminder was refused: ${status}`)
      copies.push({ moment: 'reminding', copy: await copyFolder(house.folder) })
      while ((await leaderLater.get(`/api/leader/cohorts/${cohort}/mailing`)).body.sending) await new Promise((resolve) => setTimeout(resolve, 10))
      copies.push({ moment: 'reminded', copy: await copyFolder(house.folder) })
    }
    for (const [index, { address, invitation }] of starting.entries()) {
      if (index === Math.ceil(reminder.at * starting.length)) await remind()
      const secret = new URL(mailbox.mails.findLast(({ to }) => to === address)!.link).hash.slice(1)
      filling.push({ invitation, pass: await passFor(new Visitor(running.app), cohort, secret) })
      if (filling.length > 3) await send()
    }
    while (filling.length > 0) await send()
    await running.close(fieldwork)
    copies.push({ moment: 'closed', copy: await copyFolder(house.folder) })
    await running.publish(fieldwork)
    copies.push({ moment: 'published', copy: await copyFolder(house.folder) })
    await running.stop()
    copies.push({ moment: 'stopped', copy: await copyFolder(house.folder) })
    return { copies, addresses, truth }
  } finally {
    for (const each of clock) each.turnBack()
    await running.stop()
    await house.leave()
    await mailbox.close()
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items.map((item) => ({ item, place: random() })).sort((a, b) => a.place - b.place).map(({ item }) => item)
}

/** What the browser of somebody sends who made a code. */
const codeOf = (person: string): OwnCode => Array.from({ length: 8 }, (_, left) => createHash('sha256').update(`${person} ${left}`).digest('hex'))
