import { openDatabase } from '@leidraadspiegel/database'
import { openRegister, readRegisterKey } from '@leidraadspiegel/register'
import { createSender } from '../../apps/server/src/mail/sender.ts'
import { createSmtp } from '../../apps/server/src/mail/smtp.ts'

/** A program that sends what waits, and says which mail is settled. Arguments: folder, port of the mail server. */
const [folder = '', port = ''] = process.argv.slice(2)
const database = await openDatabase({ folder })
const { mailings } = await openRegister(database, { key: await readRegisterKey(folder) })
const smtp = createSmtp({ host: '127.0.0.1', port: Number(port), secure: false, user: undefined, pass: undefined, from: 'vragen@huis.example', perMinute: 6000 })
let left = mailings.queued().length

const sender = createSender({
  queue: {
    ...mailings,
    async done(turn, outcome) {
      await mailings.done(turn, outcome)
      process.stdout.write(`${turn.address}\n`)
    },
  },
  deliver: (_turn, to, secret) => smtp.deliver({ to, sender: 'De Linde', replyTo: 'anna@linde.example', subject: 'Vragenlijst', text: `http://localhost/m/c0h0rt0000000001#${secret}\n` }),
  mayMail: async () => true,
  random: Math.random,
  now: Date.now,
  perMinute: 6000,
  tell: () => {},
  report: (error) => {
    throw error
  },
})
sender.wake()
while (left > 0) {
  await new Promise((resolve) => setTimeout(resolve, 20))
  left = mailings.queued().length
}
await sender.stop()
smtp.close()
await database.close()
