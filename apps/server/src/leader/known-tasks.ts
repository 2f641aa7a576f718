import { agreementHeadings, ambitionParts, bundlingParts, emptyParts, isInPlan, ofKind, type Action, type Cohort, type Consent, type ContentOf, type Fieldwork, type KeptRecord, type KeptSheet, type Organisation, type SheetName, type SignalProtocol, type TaskName, type Wave } from '@leidraadspiegel/schema'
import type { LeadersOf } from '@leidraadspiegel/store'

/** What the workspace knows about a project. */
export interface Knowledge {
  organisations: readonly Organisation[]
  leaders: readonly LeadersOf[]
  consents: readonly Consent[]
  signalProtocols: readonly SignalProtocol[]
  waves: readonly (Wave & { fieldworks: readonly (Fieldwork & { cohorts: readonly Pick<Cohort, 'organisation'>[] })[] })[]
  sheets: readonly KeptSheet[]
  records: readonly KeptRecord[]
}

/** Tasks of one organisation that are done as far as the workspace knows. It looks at what was opened and published, never at who answered. */
export function knownOfOrganisation({ id, contact }: Organisation, { leaders, signalProtocols, waves, records }: Knowledge): Set<TaskName> {
  const named = leaders.find(({ organisation }) => organisation === id)?.leaders.length ?? 0
  const own = waves.map(({ fieldworks }) => fieldworks.filter(({ cohorts }) => cohorts.some(({ organisation }) => organisation === id)))
  const published = own.filter((fieldworks) => fieldworks.some(isPublished)).length
  const written = records.filter(({ organisation }) => organisation === id)
  return chosen({
    projectleider: named > 0,
    'tweede-projectleider': named > 1,
    aanspreekpunt: contact !== '',
    signaalprotocol: signalProtocols.some(({ organisation }) => organisation === id),
    'nulmeting-open': own.some((fieldworks) => fieldworks.some(({ state }) => state !== 'draft')),
    'nulmeting-gepubliceerd': published > 0,
    'protocol-bekeken': ofKind(records, 'scan').some(({ organisation, content }) => organisation === id && content.finishedOn !== null),
    'actieplan-gemaakt': actionsOf(records, id).length > 0,
    'eerste-acties': actionsOf(records, id).some(({ state }) => state === 'started' || state === 'done'),
    'voortgang-belegd': isFollowed(written),
    'vervolg-gepubliceerd': published > 1,
    teruggekeken: published > 1 && lookedBackSince(written, own.filter((fieldworks) => fieldworks.some(isPublished)).at(-1) ?? []),
  })
}

/** The same for the network: every organisation together, and what is on its sheets. */
export function knownOfNetwork(knowledge: Knowledge): Set<TaskName> {
  const { organisations, leaders, consents, waves, sheets, records } = knowledge
  const joined = new Set(consents.filter(({ kind, withdrawnOn }) => kind === 'bundling' && withdrawnOn === null).map(({ organisation }) => organisation))
  const pulled = new Set(leaders.filter((each) => each.leaders.length > 0).map(({ organisation }) => organisation))
  const implementing = organisations.filter(({ kind }) => kind === 'implementing')
  const of = <Name extends SheetName>(name: Name): ContentOf<Name> | undefined => sheets.find(({ sheet }) => sheet === name)?.content as ContentOf<Name> | undefined
  const start = of('start')
  const [ambition, agreements, bundling] = [of('ambitie'), of('afspraken'), of('bundelen')]
  return chosen({
    'gemeente-gevraagd': start?.gemeente.state === 'done',
    'projectleiders-overal': implementing.length > 0 && implementing.every(({ id }) => pulled.has(id)),
    'partners-in-kaart': (of('partners')?.list.length ?? 0) > 0,
    'bereidheid-gepeild': start?.peilen.state === 'done',
    'belangen-verkend': start?.belangen.state === 'done',
    aftrap: start?.aftrap.state === 'done',
    ambitie: ambition !== undefined && emptyParts(ambitionParts, ambition).length === 0,
    afspraken: agreements !== undefined && emptyParts(agreementHeadings, agreements).length === 0,
    'deelname-bevestigd': organisations.length > 1 && organisations.every(({ id }) => joined.has(id)),
    werkgroep: (of('werkgroep')?.members.length ?? 0) > 0,
    'wie-bundelt': bundling !== undefined && !emptyParts(bundlingParts, bundling).includes('who'),
    'samenwerking-gemeten': waves.some(({ fieldworks }) => fieldworks.some((fieldwork) => fieldwork.role === 'partner' && isPublished(fieldwork))),
    'gezamenlijk-actieplan': actionsOf(records, null).length > 0,
    'gezamenlijke-voortgang': isFollowed(records.filter(({ organisation }) => organisation === null)),
    'netwerk-vervolg': waves.filter(({ fieldworks }) => fieldworks.some(isPublished)).length > 1,
  })
}

/** The actions of an organisation or of the network; one that stopped makes no plan. */
const actionsOf = (records: readonly KeptRecord[], whose: string | null): Action[] => ofKind(records, 'action').filter(({ organisation, content }) => organisation === whose && isInPlan(content)).map(({ content }) => content)
/** Somebody was named who looks whether an action happens, or a number is handed in every quarter. */
const isFollowed = (written: readonly KeptRecord[]): boolean => ofKind(written, 'action').some(({ content }) => isInPlan(content) && content.monitor !== '') || ofKind(written, 'quarter').length > 0

/** People looked back together after the latest measurement began; where nobody knows when that was, the workspace knows nothing. */
const lookedBackSince = (written: readonly KeptRecord[], latest: readonly Pick<Fieldwork, 'opensOn'>[]): boolean => {
  const began = latest.flatMap(({ opensOn }) => (opensOn === null ? [] : [opensOn])).toSorted()[0]
  return began !== undefined && ofKind(written, 'reflection').some(({ content }) => content.on >= began)
}

const isPublished = ({ state }: Pick<Fieldwork, 'state'>): boolean => state === 'published'

const chosen = (known: Partial<Record<TaskName, boolean>>): Set<TaskName> => new Set((Object.keys(known) as TaskName[]).filter((task) => known[task]))
