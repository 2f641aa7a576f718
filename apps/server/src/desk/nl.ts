import type { Role } from '@leidraadspiegel/schema'

export type Voice = 'je' | 'u'

export const voiceOf: Readonly<Record<Role, Voice>> = { professional: 'je', manager: 'je', youth: 'je', parent: 'u', partner: 'je' }

export interface Message {
  title: string
  paragraphs: readonly string[]
}

/** What a text of a start page can be filled with. */
export const filledIn = { oneWorkingDay: '1 werkdag', workingDays: '{aantal} werkdagen', unread: 'ongelezen', ownCode: 'eigen code' }

export const documentTitle = 'Vragenlijst'
export const helpHeading = 'Hulp nodig?'
export const pilotMark = 'Proefproject'
export const pilotNotice = 'Dit is een proefproject. De antwoorden zijn om te oefenen.'
export const leaveQuickly = 'Snel weg'
export const aboutTheQuestions = 'Een vraag over deze vragenlijst?'
export const callWord = 'Bel'
export const newTab = '(opent in een nieuw tabblad)'

/** Words of the pages on which nobody can take part (yet). */
export const closedDoor: Readonly<Record<'draft' | 'paused' | 'closed', Readonly<Record<Voice, Message>>>> = {
  draft: {
    je: { title: 'Deze vragenlijst is nog niet open', paragraphs: ['Je kunt nog niet meedoen.', 'Bewaar de link. Je kunt hem later gebruiken.'] },
    u: { title: 'Deze vragenlijst is nog niet open', paragraphs: ['U kunt nog niet meedoen.', 'Bewaar de link. U kunt hem later gebruiken.'] },
  },
  paused: {
    je: { title: 'Deze vragenlijst staat even stil', paragraphs: ['Je kunt nu niet meedoen.', 'Je link blijft werken. Kijk over een paar dagen nog eens.'] },
    u: { title: 'Deze vragenlijst staat even stil', paragraphs: ['U kunt nu niet meedoen.', 'Uw link blijft werken. Kijk over een paar dagen nog eens.'] },
  },
  closed: {
    je: { title: 'Deze vragenlijst is gesloten', paragraphs: ['Meedoen kan niet meer.', 'Wil je de uitkomsten weten? Vraag ernaar bij {organisatie}.'] },
    u: { title: 'Deze vragenlijst is gesloten', paragraphs: ['Meedoen kan niet meer.', 'Wilt u de uitkomsten weten? Vraag ernaar bij {organisatie}.'] },
  },
}

export const unknownLink: Message = {
  title: 'Deze pagina is er niet',
  paragraphs: ['De link is misschien niet helemaal overgenomen. Open de hele link uit de uitnodiging nog eens.', 'Werkt het dan nog niet? Vraag een nieuwe link aan de organisatie die de uitnodiging stuurde.'],
}

export const brokenPage: Message = {
  title: 'Er ging iets mis',
  paragraphs: ['Dat ligt aan ons. De link blijft werken.', 'Probeer het over een paar minuten nog eens.'],
}

/** Until when somebody can take part. The day closes nothing by itself: after it the questionnaire is open until a person closes it. */
export const until = { day: 'Invullen kan tot en met {dag}.', over: 'Invullen kan nog. De vragenlijst kan elk moment sluiten.' }

/** Above what the organisation adds in its own words. */
export const messageHeading = 'Een bericht van {organisatie}'

/** A choice for everybody: it says what one gets, and never for whom it is. */
export const easyVersion = (questions: number): string => `Makkelijke versie: ${questions} korte vragen, met plaatjes en voorlezen`
export const wholeVersion = (questions: number): string => `Gewone versie: ${questions} vragen`

export const withoutScript: Readonly<Record<Voice, string>> = {
  je: 'Online meedoen kan alleen met JavaScript. Dat staat op dit toestel uit. Wil je op papier meedoen? Vraag het aan {organisatie}.',
  u: 'Online meedoen kan alleen met JavaScript. Dat staat op dit toestel uit. Wilt u op papier meedoen? Vraag het aan {organisatie}.',
}
