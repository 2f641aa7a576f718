import { today } from '@leidraadspiegel/schema'
import { createMailRoom, type MailRoom } from '../mail/mail-room.ts'
import { createSmtp } from '../mail/smtp.ts'
import { cohortPlace } from './cohort-place.ts'
import type { HouseParts } from './house-parts.ts'

/** Mails with what they need from below; without a mail server they are made and not sent. */
export function joinMail(parts: HouseParts): MailRoom {
  const { store, invitations: { mailings, letters }, log, origin, mailServer } = parts
  return createMailRoom({
    mailings,
    letters,
    smtp: mailServer === undefined ? null : { ...createSmtp(mailServer), from: mailServer.from, perMinute: mailServer.perMinute },
    place: (cohort) => cohortPlace(parts, cohort),
    async invitedAtLeast(id, people) {
      const { invited } = await store.cohorts.get(id)
      if ((invited ?? 0) < people) await store.cohorts.update(id, { invited: people })
    },
    origin,
    today,
    random: Math.random,
    now: Date.now,
    tell: (reachable) => log.event(reachable ? 'mail server back' : 'mail server away'),
    report: log.fault,
  })
}
