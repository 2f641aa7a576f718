import { minimumOfOrganisations, type Role } from '@leidraadspiegel/schema'

export const cohortTexts = {
  title: 'Organisaties en links',
  lead: 'Elke organisatie heeft een eigen link. Aan de link zie je niet wie antwoordt.',
  empty: 'Er doet nog geen organisatie mee. Voeg een organisatie toe die de leidraad invoert.',
  response: 'Deelname',
  onlyNetwork: 'Telt alleen mee in het netwerk als geheel',
  minimumShort: (minimum: number) => `Uitkomsten vanaf ${minimum} mensen`,
  together: {
    title: (role: string) => `Kleine organisaties samen: ${role}`,
    says: (minimum: number) => `Verwacht je bij een organisatie minder dan ${minimum} mensen? Dan kun je haar samen tonen met andere kleine organisaties. Kies er minstens ${minimumOfOrganisations}, waarvan er geen meer dan de helft van de mensen heeft. Zijn het er toch genoeg, dan kan zij ook eigen uitkomsten krijgen.`,
    once: 'Kies dit voordat je de meting opent; daarna ligt het vast.',
    choose: 'Samen tonen met andere kleine organisaties:',
    needsConsent: 'Telt nog niet mee in het netwerk, en dus ook hier niet.',
    short: 'Samen met andere kleine organisaties',
  },
  open: {
    title: 'Open link',
    says: 'Voor iedereen van deze groep, in een mail, op intranet of op papier. Iedereen gebruikt dezelfde link.',
    draft: 'De link werkt pas als je de meting opent.',
    label: (organisation: string) => `Open link van ${organisation}`,
    copy: 'Kopieer de link',
    qr: 'QR-code en poster',
    closed: 'De meting is gesloten. De links werken niet meer.',
  },
  personal: {
    title: 'Persoonlijke links',
    says: 'Elke link werkt één keer. Handig als je een lijst met adressen hebt en wilt dat niemand twee keer meedoet. Wij bewaren niet welke link bij wie hoort.',
    count: 'Hoeveel links?',
    countError: 'Kies een heel getal van 1 tot en met 2000.',
    make: 'Maak links',
    busy: 'Bezig met maken …',
    once: 'Bewaar deze links nu. Je ziet ze maar één keer; daarna weten ook wij ze niet meer.',
    made: (count: number) => (count === 1 ? '1 persoonlijke link' : `${count} persoonlijke links`),
    copy: 'Kopieer alle links',
    download: 'Download als CSV',
    file: (organisation: string) => `links-${organisation.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'organisatie'}.csv`,
    columns: ['nummer', 'link'],
  },
  numbers: {
    title: 'Aantallen',
    invited: 'Hoeveel mensen nodig je uit?',
    invitedHelp: 'Dan kunnen we laten zien welk deel meedeed. Mag leeg blijven.',
    invitedError: 'Vul een heel getal in van 0 tot en met 100.000, of laat het leeg.',
    minimum: 'Vanaf hoeveel mensen tonen we uitkomsten?',
    minimumHelp: (lowest: number, open: boolean) => (open ? `Nu ${lowest}. De meting is geopend, dus dit kan alleen nog omhoog.` : `Minstens ${lowest} voor deze groep. Deelnemers lezen dit getal voor ze beginnen.`),
    minimumError: (lowest: number) => `Vul een heel getal in van ${lowest} tot en met 1000.`,
    save: 'Bewaar de aantallen',
    saved: 'Bewaard.',
    busy: 'Bezig met bewaren …',
  },
}

/** The neutral poster: it names no subject. */
export const posterTexts: Readonly<Record<Role, { title: string; text: string; scan: string }>> = {
  professional: { title: 'Hoe werken wij?', text: 'Vul de vragenlijst in. Niemand ziet wie je bent.', scan: 'Richt de camera van je telefoon op de code.' },
  manager: { title: 'Hoe werken wij?', text: 'Vul de vragenlijst in. Niemand ziet wie je bent.', scan: 'Richt de camera van je telefoon op de code.' },
  youth: { title: 'Wat vind jij van de hulp?', text: 'Vertel het ons. Niemand ziet wie je bent. Meedoen mag, het hoeft niet.', scan: 'Richt de camera van je telefoon op de code.' },
  parent: { title: 'Wat vindt u van de hulp?', text: 'Vertel het ons. Niemand ziet wie u bent. Meedoen mag, het hoeft niet.', scan: 'Richt de camera van uw telefoon op de code.' },
  partner: { title: 'Hoe werken wij samen?', text: 'Vul de vragenlijst in. Niemand ziet wie je bent.', scan: 'Richt de camera van je telefoon op de code.' },
}

export const posterPage = {
  title: (organisation: string, role: string) => `QR-code voor ${role} van ${organisation}`,
  lead: 'Print deze poster, of laat de code op een scherm zien. De poster noemt het onderwerp niet.',
  print: 'Print de poster',
  back: 'Terug naar de meting',
  duration: (minutes: string) => `Het duurt ${minutes}.`,
  address: 'Of ga naar',
  alt: 'QR-code met de link naar de vragenlijst',
}
