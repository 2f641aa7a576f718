import type { GrantedRole } from '@leidraadspiegel/schema'

export type Invitee = 'coordinator' | 'leader' | 'reader' | 'network-reader'

export const peopleTexts = {
  tab: 'Mensen',
  title: 'Mensen in dit project',
  lead: 'Wie kan hier wat zien en doen? Iedereen heeft een eigen account, met een tweede stap.',
  you: 'Dat ben jij',
  roleOf: (role: GrantedRole, organisation: string | null): string =>
    ({
      coordinator: 'Coördinator van het hele project',
      leader: `Projectleider van ${organisation ?? 'een organisatie'}`,
      reader: organisation === null ? 'Leest de uitkomsten van het netwerk' : `Leest de uitkomsten van ${organisation}`,
    })[role],
  withdraw: 'Trek de toegang in',
  withdrawOf: (name: string) => `Trek de toegang van ${name} in`,
  confirm: {
    title: (name: string) => `De toegang van ${name} intrekken?`,
    text: (name: string) => `${name} ziet dit project daarna niet meer. Uitnodigingen die ${name} maakte, werken ook niet meer. Je kunt later opnieuw uitnodigen.`,
    own: 'Dit is je eigen toegang. Daarna kun je dit project zelf niet meer openen.',
    yes: 'Ja, trek de toegang in',
  },
  reset: {
    action: 'Wachtzin kwijt?',
    actionOf: (name: string) => `Link voor een nieuwe wachtzin van ${name}`,
    title: (name: string) => `Nieuwe wachtzin voor ${name}`,
    says: (name: string) => `Met deze link kiest ${name} een nieuwe wachtzin. De link werkt één keer, en één dag. Geef hem alleen aan ${name} zelf, het liefst als je elkaar ziet of spreekt.`,
    copy: 'Kopieer de link',
    done: 'Klaar',
  },
  invitations: {
    title: 'Open uitnodigingen',
    until: (day: string) => `geldig tot en met ${day}`,
    by: (name: string) => `gemaakt door ${name}`,
    noNote: 'Zonder naam',
    withdraw: 'Trek in',
    withdrawOf: (name: string) => `Trek de uitnodiging van ${name} in`,
  },
  invite: {
    title: 'Iemand uitnodigen',
    says: 'Je krijgt een link die één keer werkt, zeven dagen lang. Wie hem opent, maakt een account of meldt zich aan.',
    who: 'Voor wie is de uitnodiging?',
    whoHelp: 'Een naam of functie, zodat je de uitnodiging herkent. Alleen jullie zien dit.',
    whoMissing: 'Vul in voor wie de uitnodiging is.',
    what: 'Wat mag deze persoon?',
    roles: {
      coordinator: { label: 'Coördinator', help: 'Ziet en doet alles in dit project: metingen, organisaties, publiceren en mensen.' },
      leader: { label: 'Projectleider van een organisatie', help: 'Nodigt deelnemers uit, volgt de respons en ziet de uitkomsten van de eigen organisatie en van het netwerk.' },
      reader: { label: 'Lezer van een organisatie', help: 'Ziet alleen gepubliceerde uitkomsten, bijvoorbeeld voor een bestuur. Kan niets veranderen.' },
      'network-reader': { label: 'Lezer van het netwerk', help: 'Ziet alleen gepubliceerde uitkomsten van het netwerk samen, bijvoorbeeld voor een gemeente.' },
    } satisfies Record<Invitee, { label: string; help: string }>,
    organisation: 'Welke organisatie?',
    submit: 'Maak de link',
    busy: 'Bezig met maken …',
  },
  made: {
    title: 'De link is klaar',
    says: 'Kopieer de link en stuur hem zelf, of zet hem in een mail. Je ziet hem alleen nu. Wie de link heeft, kan binnen: stuur hem dus alleen aan deze persoon.',
    label: 'Link van de uitnodiging',
    copyLink: 'Kopieer de link',
    copyMail: 'Kopieer als bericht',
    mail: 'Open in je mailprogramma',
    subject: (project: string) => `Uitnodiging voor ${project}`,
    message: (project: string, url: string) =>
      ['Hallo,', '', `Je bent uitgenodigd voor ${project} in Leidraadspiegel. Open deze link om mee te doen:`, url, '', 'De link werkt één keer, zeven dagen lang, en is alleen voor jou.'].join('\n'),
    another: 'Nodig nog iemand uit',
  },
}

export const invitationTexts = {
  title: (project: string) => `Je bent uitgenodigd voor ${project}`,
  from: (name: string) => (name === '' ? '' : `${name} nodigt je uit.`),
  sees: (role: GrantedRole, organisation: string | null): string =>
    ({
      coordinator: 'Je wordt coördinator: je ziet en doet alles in dit project, van metingen klaarzetten tot publiceren.',
      leader: `Je wordt projectleider van ${organisation ?? 'je organisatie'}: je nodigt deelnemers uit, volgt de respons en ziet de uitkomsten van je organisatie en van het netwerk. Wie wat antwoordde, ziet niemand.`,
      reader: organisation === null ? 'Je leest de gepubliceerde uitkomsten van het netwerk. Wie wat antwoordde, ziet niemand.' : `Je leest de gepubliceerde uitkomsten van ${organisation}. Wie wat antwoordde, ziet niemand.`,
    })[role],
  until: (day: string) => `De uitnodiging werkt één keer en is geldig tot en met ${day}.`,
  fresh: { title: 'Maak een account', says: 'Daarna stel je een tweede stap in, met een app op je telefoon.' },
  known: { title: 'Heb je al een account?', says: 'Meld je aan, dan komt dit project erbij.', action: 'Ik heb al een account', back: 'Ik heb nog geen account' },
  accept: { as: (name: string) => `Je bent aangemeld als ${name}.`, action: 'Neem de uitnodiging aan', busy: 'Bezig …', other: 'Ben je iemand anders? Meld je dan eerst af.' },
  unknown: { title: 'Deze uitnodiging werkt niet (meer)', text: 'Een uitnodiging werkt één keer en zeven dagen lang. Vraag wie je uitnodigde om een nieuwe. Kopieer de hele link, met alles wat achter het hekje (#) staat.' },
}
