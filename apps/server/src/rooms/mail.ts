import { today } from '@leidraadspiegel/schema'
import { createMailRoom, type MailPlace, type MailRoom } from '../mail/mail-room.ts'
import { createSmtp } from '../mail/smtp.ts'
import type { HouseParts } from './house-parts.ts'

/** Mails with what they need from below; without a mail server they are made and not sent. */
export function joinMail({ store, library, invitations: { mailings, letters }, log, origin, mailServer }: HouseParts): MailRoom {
  const place = async (id: string): Promise<MailPlace> => {
    const { fieldwork, organisation, paused } = await store.cohorts.get(id)
    const { state, closesOn, role, survey, version, form } = await store.fieldworks.get(fieldwork)
    const owner = await store.ownerOf.cohort(id)
    const named = (await store.organisations.list(owner?.project ?? '')).find((each) => each.id === organisation)
    const minutes = library.get(survey, version)?.codebook.minutes[form] ?? null
    return { fieldwork, state, closesOn, paused, role, organisation: { id: organisation, name: named?.name ?? '' }, minutes }
  }
  return createMailRoom({
    mailings,
    letters,
    smtp: mailServer === undefined ? null : { ...createSmtp(mailServer), from: mailServer.from, perMinute: mailServer.perMinute },
    place,
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
