import type { Role } from '@leidraadspiegel/schema'
import type { MailKind } from './letter.ts'

interface Words {
  greeting: string
  /** What the leader finds in the field for an own text. */
  ownText: string
  asks(sender: string): string
  until(day: string): string
  free: string
  onlyYours: string
  firstPage: string
  questions: string
  already: string
  minutes(minutes: number): string
}

const je = {
  asks: (sender: string) => `${sender} vraagt je om een vragenlijst in te vullen. Dit is jouw link:`,
  until: (day: string) => `Het kan tot en met ${day}.`,
  onlyYours: 'De link is alleen voor jou. Stuur deze mail dus niet door. Aan de link kan niemand zien wat je antwoordt.',
  firstPage: 'Op de eerste bladzijde lees je wat er met de antwoorden gebeurt, en met wie je kunt praten als je dat wilt.',
  questions: 'Een vraag? Antwoord op deze mail.',
  already: 'Heb je al meegedaan? Dank je wel. Dan hoef je niets te doen.',
  minutes: (minutes: number) => `Het duurt ongeveer ${minutes} minuten.`,
}
const u = {
  ...je,
  asks: (sender: string) => `${sender} vraagt u om een vragenlijst in te vullen. Dit is uw link:`,
  onlyYours: 'De link is alleen voor u. Stuur deze mail dus niet door. Aan de link kan niemand zien wat u antwoordt.',
  firstPage: 'Op de eerste bladzijde leest u wat er met de antwoorden gebeurt, en met wie u kunt praten als u dat wilt.',
  already: 'Heeft u al meegedaan? Dank u wel. Dan hoeft u niets te doen.',
}
const forWork = 'Meedoen mag, het hoeft niet. Niet meedoen heeft geen gevolgen voor je werk.'
const ourWork = 'We willen weten hoe het werk gaat en wat beter kan. Daarom vragen we alle collega’s om mee te doen.'

/** Words of mails: they name no subject (SV-09). */
export const mailWords: Readonly<Record<Role, Words>> = {
  professional: { ...je, greeting: 'Beste collega,', ownText: ourWork, free: forWork },
  manager: { ...je, greeting: 'Beste collega,', ownText: ourWork, free: forWork },
  youth: { ...je, greeting: 'Hallo,', ownText: 'We willen weten wat je van de hulp vindt. Wat gaat goed? Wat kan beter? Dat vragen we aan alle jongeren.', free: 'Meedoen mag, het hoeft niet. De hulp die je krijgt, verandert er niet door.' },
  parent: { ...u, greeting: 'Beste ouder of naaste,', ownText: 'We willen weten wat u van de hulp vindt. Wat gaat goed? Wat kan beter? Dat vragen we aan alle ouders en naasten.', free: 'Meedoen mag, het hoeft niet. De hulp die u of uw kind krijgt, verandert er niet door.' },
  partner: { ...je, greeting: 'Beste collega,', ownText: 'We willen weten hoe de samenwerking gaat en wat beter kan. Dat vragen we aan iedereen die meewerkt.', free: 'Meedoen mag, het hoeft niet. Niet meedoen heeft geen gevolgen voor je werk.' },
}

export const firstSubject = (sender: string): string => `Vragenlijst van ${sender}`
export const subjectOf = (kind: MailKind, subject: string): string => (kind === 'reminder' ? `Herinnering: ${subject}` : subject)
export const goodbye = 'Met vriendelijke groet,'

/** In the preview and in a mail to oneself, where a link of one's own will stand. */
export const linkOfExample = (start: string): string => `${start}#voorbeeld`

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

/** 2027-01-14 as 14 januari 2027. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`
}
