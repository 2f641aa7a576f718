import {
  across, bandOpacity, counted, dot, frame, grid, lanesTogether, layOut, markSize, number, palettes, people, pilotNote, pilotParts, pixel, renderSvg, roleColour, roleTitles, spread, viewOf,
  type LegendEntry, type Part, type Scheme, type Spec, type View,
} from '@leidraadspiegel/chart'
import { assumptions, fewestForVerdict, fewestOrganisationsForVerdict, visibleInNetwork, visibleOf, type Drawing, type Expected, type Outcome, type Visible, type VisibleInNetwork } from '@leidraadspiegel/pipeline'
import { minimumOfDetail, minimumOfOrganisations, roles, type Column, type Role } from '@leidraadspiegel/schema'

export type { Expected }

const question = 'Wat kunnen we zien met zo veel mensen?'

const columns: readonly Column[] = [
  { name: 'organisation', title: 'Organisatie', kind: 'key' },
  { name: 'role', title: 'Rol', kind: 'key', hidden: true },
  { name: 'who', title: 'Wie', kind: 'key' },
  { name: 'people', title: 'Verwachte deelnemers', kind: 'value', format: 'integer' },
  { name: 'minimum', title: 'Nodig om te tonen', kind: 'value', format: 'integer' },
  { name: 'shown', title: 'Wat we waarschijnlijk kunnen tonen', kind: 'text' },
  { name: 'linked', title: 'Waarschijnlijk twee keer herkend', kind: 'value', format: 'integer' },
  { name: 'change', title: 'Score: te zien vanaf (punten)', kind: 'value', format: 'integer' },
  { name: 'shareChange', title: 'Aandeel van 50%: te zien vanaf (procentpunten)', kind: 'value', format: 'integer' },
  { name: 'remark', title: 'Opmerking', kind: 'text' },
]

/** What one row is about: one organisation, or all organisations that can be shown. */
interface Line extends Visible {
  organisation: string
  role: Role
  who: string
  people: number
  minimum: number
}

interface OfRole {
  role: Role
  who: string
  lines: readonly Line[]
  network: VisibleInNetwork
}

/**
 * Before a wave: what can probably be shown and seen with the people who are expected, per organisation and role and in the network. A
 * forecast from numbers of people only, never a promise. Throws a RangeError naming what cannot be.
 */
export function forecast(expected: readonly Expected[], { width, scheme, pilot }: Drawing): Outcome {
  const ofRoles = roles.flatMap((role) => ofRole(role, expected.filter((one) => one.role === role)))
  const lines = ofRoles.flatMap((each) => each.lines)
  return {
    question,
    sentences: lines.length === 0 ? ['Er zijn nog geen aantallen ingevuld.'] : [...(lines.length > mostNamed ? ofRoles.flatMap(inShort) : lines.flatMap(aboutLine)), ...ofRoles.flatMap(aboutNetwork)],
    columns,
    rows: lines.map(({ organisation, role, who, people: n, minimum, linked, change, shareChange, ...line }) => ({
      organisation, role, who, people: n, minimum, shown: shownWords(line), linked, change: rounded(change), shareChange: rounded(shareChange), remark: line.scores && n < fewestForVerdict ? `geen oordeel over verandering: dat kan vanaf ${fewestForVerdict} deelnemers` : null,
    })),
    withheld: [],
    svg: lines.length === 0 ? null : renderSvg(chartOf(ofRoles, { width: Math.min(1600, Math.max(280, Math.round(width))), scheme, pilot })),
    notes: [...(pilot === true ? [pilotNote] : []), ...notes],
  }
}

function ofRole(role: Role, expected: readonly Expected[]): OfRole[] {
  const twice = expected.find((one, index) => expected.findIndex(({ organisation }) => organisation === one.organisation) !== index)
  if (twice !== undefined) throw new RangeError(`${twice.organisation} expects ${role} twice`)
  const lines = expected.map((one) => ({ organisation: one.organisation, role, who: roleTitles[role], people: one.people, minimum: one.minimum, ...visibleOf(one) })).sort((a, b) => a.organisation.localeCompare(b.organisation, 'nl'))
  return lines.length === 0 ? [] : [{ role, who: roleTitles[role], lines, network: visibleInNetwork(expected) }]
}

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value))

const shownWords = ({ scores, details }: Pick<Line, 'scores' | 'details'>): string => (details ? 'scores en alle antwoorden' : scores ? 'scores' : 'geen uitkomsten')

const mostNamed = 12

/** From here on a change is large, from here on clear. */
const [large, clear] = [20, 10] as const

function aboutLine({ who, organisation, people: n, minimum, scores, details, change }: Line): string[] {
  const whose = `${who} van ${organisation}`
  if (!scores) return [`Van ${whose} komen waarschijnlijk geen uitkomsten: er zijn er minder dan ${minimum}.`]
  const answers = details ? [] : [`Van ${whose} komen waarschijnlijk scores, maar niet alle antwoorden: dat kan vanaf ${Math.max(minimum, minimumOfDetail)} deelnemers.`]
  if (n < fewestForVerdict || change === null) return [`Met ${number(n)} ${whose} kunnen we waarschijnlijk geen oordeel geven over verandering: dat kan vanaf ${fewestForVerdict} deelnemers.`, ...answers]
  return [`Met ${number(n)} ${whose} kunnen we waarschijnlijk ${sizeWords(change)}.`, ...answers]
}

function sizeWords(change: number): string {
  const size = `${number(change)} punten of meer`
  if (change >= large) return `alleen grote veranderingen zien: ${size}`
  return change >= clear ? `veranderingen zien van ${size}` : `ook kleinere veranderingen zien: ${size}`
}

function inShort({ who, lines }: OfRole): string[] {
  const shown = lines.filter(({ scores }) => scores)
  const changes = shown.flatMap(({ people: n, change }) => (n < fewestForVerdict || change === null ? [] : [change]))
  const [least, most] = [Math.min(...changes), Math.max(...changes)].map((change) => number(change))
  const range = least === most ? `vanaf ${least} punten` : `vanaf ${least} punten, waar de meeste mensen meedoen, tot pas vanaf ${most} punten, waar het er weinig zijn`
  return [
    shown.length === 0
      ? `Van ${who} komen waarschijnlijk van geen enkele organisatie apart uitkomsten: het zijn er overal te weinig.`
      : `Van ${who} komen waarschijnlijk uitkomsten van ${number(shown.length)} van de ${counted(lines.length, 'organisatie', 'organisaties')}.`,
    ...(changes.length === 0 ? [] : [`Bij ${counted(changes.length, 'organisatie', 'organisaties')} kunnen we waarschijnlijk veranderingen zien bij ${who}: ${range}.`]),
  ]
}

function aboutNetwork({ who, lines, network }: OfRole): string[] {
  const { organisations, change, together } = network
  if (lines.length < minimumOfOrganisations) return []
  if (organisations < minimumOfOrganisations) {
    return [together
      ? `Van ${who} komen waarschijnlijk ${organisations === 0 ? 'alleen' : 'vooral'} uitkomsten van alle organisaties samen: per organisatie zijn het er ${organisations === 0 ? '' : 'vaak '}te weinig.`
      : `Van ${who} komen waarschijnlijk ook voor alle organisaties samen geen uitkomsten: het zijn er te weinig, of te veel van één organisatie.`]
  }
  const mean = `Voor de gemiddelde organisatie (${who} van ${number(organisations)} organisaties)`
  if (organisations < fewestOrganisationsForVerdict || change === null) return [`${mean} kunnen we waarschijnlijk een verandering laten zien, maar geen oordeel geven: dat kan vanaf ${fewestOrganisationsForVerdict} organisaties.`]
  return [`${mean} kunnen we waarschijnlijk ${sizeWords(change)}.`]
}

interface Mark {
  role: Role
  change: number
}

interface Data {
  marks: readonly Mark[]
}

const nothing: Data = { marks: [] }

const highest = 50

const ticks = [0, 10, 20, 30, 40, highest].map((value) => ({ at: value / highest, text: number(value) }))

function chartOf(ofRoles: readonly OfRole[], { width, scheme, pilot }: Drawing): Spec {
  const view = viewOf(ofRoles.flatMap(({ lines }) => lines).map((line) => ({ ...line, subject: question })))
  const blocks = ofRoles.flatMap((each): Part<Data>[] => [{ part: 'section', text: each.who }, ...(view === 'together' ? lanesOfAll(each) : each.lines.map(laneOf)), ...laneOfNetwork(each)])
  const parts: Part<Data>[] = [{ part: 'legend', entries: legend(scheme, view) }, { part: 'axis', words: ticks, headings: true }, ...blocks, { part: 'axis', words: ticks }]
  const layout = layOut<Data>([...parts, ...pilotParts(pilot)], { width, headings: view === 'together' ? ['', ''] : ['vanaf', '', ''] })
  const domain = [0, highest] as const
  const marks = layout.lanes.flatMap((lane) => spread(lane.marks, lane)).map((mark) => ({ ...mark, to: highest }))
  const thick = view === 'together' ? 1 : 11
  return frame(layout, {
    description: question,
    scheme,
    marks,
    layers: [
      grid(layout, [0, 10, 20, 30, 40, highest], domain, scheme),
      { mark: { type: 'rule', strokeWidth: thick, opacity: bandOpacity }, encoding: { x: across(layout, 'change', domain), x2: { field: 'to' }, y: pixel('y'), color: roleColour(scheme) } },
      dot(layout, 'change', domain, scheme, view === 'together' ? markSize / 2 : markSize),
    ],
  })
}

function legend(scheme: Scheme, view: View): LegendEntry[] {
  const { ink } = palettes[scheme]
  return [
    { sign: 'point', colour: ink, shape: 'circle', filled: true, label: `kleinste verandering van een score die we waarschijnlijk zien, in punten${view === 'together' ? ', bij één organisatie' : ''}` },
    { sign: 'band', colour: ink, label: 'grotere veranderingen: die zien we waarschijnlijk ook' },
  ]
}

const pointsFrom = (change: number | null): string => (change === null ? '' : counted(Math.round(change), 'punt', 'punten'))

const noVerdict = 'scores, geen oordeel'

const noneWords = (minimum: number): string => `Waarschijnlijk geen uitkomsten: minder dan ${minimum}.`

function laneOf({ organisation, role, people: n, minimum, change, ...line }: Line): Part<Data> {
  const lane = { part: 'lane', label: organisation, value: '', details: [people(n), noVerdict], data: nothing } as const
  if (!line.scores) return { ...lane, details: [], withheld: noneWords(minimum) }
  return n < fewestForVerdict || change === null ? lane : { ...lane, value: pointsFrom(change), details: [people(n), shownWords(line)], data: { marks: [{ role, change }] } }
}

function lanesOfAll({ lines }: OfRole): Part<Data>[] {
  const [shown, unseen] = [lines.filter(({ scores }) => scores), lines.filter(({ scores }) => !scores)]
  const judged = shown.filter(({ people: n, change }) => n >= fewestForVerdict && change !== null)
  const few = shown.length - judged.length
  const lane = { part: 'lane', value: '', details: [], data: nothing } as const
  return [
    ...(judged.length > 0 ? [lanesTogether('elke organisatie apart', judged.map(({ role, change }) => ({ role, change })), judged.map(({ people: n }) => n)) as Part<Data>] : []),
    ...(few > 0 ? [{ ...lane, label: counted(few, 'organisatie', 'organisaties'), details: [noVerdict] }] : []),
    ...(unseen.length > 0 ? [{ ...lane, label: counted(unseen.length, 'organisatie', 'organisaties'), withheld: noneWords(Math.max(...unseen.map(({ minimum }) => minimum))) }] : []),
  ]
}

function laneOfNetwork({ role, lines, network: { organisations, change } }: OfRole): Part<Data>[] {
  if (lines.length < minimumOfOrganisations || organisations < fewestOrganisationsForVerdict || change === null) return []
  return [{ part: 'lane', label: 'gemiddelde organisatie', value: pointsFrom(change), details: [counted(organisations, 'organisatie', 'organisaties'), ''], data: { marks: [{ role, change }] } }]
}

const notes = [
  'Dit is een schatting vooraf, geen belofte. Pas na de meting is zeker wat we kunnen tonen. Doen er minder mensen mee, dan zien we minder.',
  'Een groep tonen we alleen als er genoeg mensen in zitten. Soms tonen we een groep niet, ook al is zij groot genoeg: dan zou een andere, kleine groep uit te rekenen zijn.',
  `Een score van een groep tonen we vanaf het getal onder ‘Nodig om te tonen’, alle antwoorden vanaf ${minimumOfDetail} deelnemers. Een oordeel over verandering geven we vanaf ${fewestForVerdict} deelnemers, en voor de gemiddelde organisatie vanaf ${fewestOrganisationsForVerdict} organisaties.`,
  `‘Te zien’ betekent: is er echt zo’n verandering, dan vinden we haar in 8 van de 10 keer (toets met 5%, tweezijdig, één onderwerp). We nemen aan dat er bij beide metingen evenveel mensen zijn, dat scores van mensen ${assumptions.sd} punten uiteenlopen (standaardafwijking), dat twee scores van dezelfde persoon half samenhangen (r = ${number(assumptions.r, 1)}) en dat veranderingen van organisaties ${assumptions.tau} punten uiteenlopen.`,
  'Het aandeel gaat over een antwoord dat de helft van de mensen geeft, bij andere mensen dan de vorige keer. Een kleinere verandering kan er zijn zonder dat wij haar zien.',
]
