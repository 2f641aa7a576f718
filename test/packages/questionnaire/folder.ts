import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

type Loose = Record<string, any>

/** Path below the folder to what is written there: JSON, or text as it is. */
export type Files = Record<string, Loose | string>

const points = ['nee', 'een beetje', 'ja'].map((label, index) => ({ value: index + 1, label }))
const missing = [{ value: 'weet-ik-niet', label: 'weet ik niet', meaning: 'dont-know' }, { value: 'sla-over', label: 'sla over', meaning: 'skipped' }]
const choices = [...points, ...missing].map(({ value, label }) => ({ value, text: label }))
const statement = (name: string, title: string): Loose => ({ type: 'radiogroup', name, title, choices })
const item = (criterion: string, mirror: string | null = null): Loose => ({ kind: 'item', criterion, construct: 'ervaring', scale: 'klopt3', mirror, core: true, sensitive: false, dontKnow: 'missing' })

const codebookOf = (survey: string, role: string, questions: Loose): Loose => ({
  survey, version: 1, role, about: 'people', minutes: { full: 5, core: null }, comparable: true, scales: { klopt3: { points, scored: true, favourable: [3], missing } }, blocks: [], questions,
})

/** A folder with everything a library needs: a small survey for young people, one for their parents, and what surrounds them. */
export function goodFolder(): Files {
  return copy({
    'leidraad/criteria.json': {
      id: 'leidraad', version: 1, title: 'Leidraad', note: '',
      criteria: ['contact', 'plan'].map((id, index) => ({ id, order: index + 1, title: id, description: 'Waar het over gaat.', levels: ['organisation'], origin: ['stappenplan'], certainty: 'certain', source: 'S1', guideline: { section: null, page: null }, optional: false })),
    },
    'leidraad/improvements.json': {
      version: 1,
      improvementPoints: [{ id: 'vp-contact', title: 'Contact houden', criterion: 'contact', literal: false, source: 'S1' }],
      actions: [{ id: 'act-plan', title: 'Samen een plan maken', levels: ['organisation'], criteria: ['plan'], literal: false, source: 'S1' }],
    },
    'help-lines.json': { owner: 'beheerder', checkedOn: '2026-11-01', lead: 'Hulp nodig?', lines: [{ id: '113', name: '113 Zelfmoordpreventie', text: 'Dag en nacht.', phone: '113', tel: '113', url: 'https://www.113.nl', roles: ['youth', 'parent'] }] },
    'start-pages.json': {
      youth: { title: 'Vragen over de hulp', lead: 'Wat vind jij van {organisatie}?', sections: [{ heading: 'Hulp nodig', paragraphs: ['Denk je aan zelfdoding? Bel gratis 113 of 0800-0113.'] }], start: 'Begin', exit: null, end: { title: 'Dank je wel', paragraphs: ['Jouw mening telt.'] }, openNotice: 'Niemand leest dit meteen.' },
      parent: { title: 'Vragen over de hulp', lead: 'Het duurt {minuten} minuten.', sections: [{ heading: 'Vragen', paragraphs: ['Mail {contact}.'] }], start: 'Beginnen', exit: { link: 'Past dit niet bij u?', title: 'Dank u', paragraphs: ['U hoeft niets in te vullen.'] }, end: { title: 'Dank u wel', paragraphs: ['Uw mening telt.'] }, openNotice: 'Niemand leest dit meteen.' },
    },
    'youth/v1/survey.json': {
      title: 'Wat vind jij?', locale: 'nl',
      pages: [
        { name: 'contact', elements: [statement('jon-01', 'Ik heb hier iemand met wie ik echt kan praten.')] },
        { name: 'vooraf', elements: [{ type: 'radiogroup', name: 'jon-blok', title: 'De volgende vraag gaat over praten over zelfdoding.', choices: [{ value: 'verder', text: 'verder' }, { value: 'overslaan', text: 'sla dit deel over' }] }] },
        { name: 'praten', visibleIf: "{jon-blok} <> 'overslaan'", elements: [statement('jon-18', 'Hulpverleners maken hier een veiligheidsplan samen met de jongere.')] },
      ],
    },
    'youth/v1/codebook.json': {
      ...codebookOf('youth', 'youth', { 'jon-01': item('contact', 'm-contact'), 'jon-blok': { kind: 'context', core: true, construct: 'keuze' }, 'jon-18': item('plan') }),
      blocks: [{ id: 'praten', title: 'Praten over zelfdoding', questions: ['jon-18'], announced: true }],
    },
    'parent/v1/survey.json': {
      title: 'Wat vindt u?', locale: 'nl',
      pages: [
        { name: 'relatie', elements: [{ type: 'radiogroup', name: 'oud-relatie', title: 'Wie bent u?', choices: [{ value: 'ouder', text: 'ouder' }, { value: 'past-niet', text: 'dit past niet bij mijn situatie' }] }] },
        { name: 'contact', visibleIf: "{oud-relatie} <> 'past-niet'", elements: [statement('oud-01', 'Ik weet wie ik kan bereiken.')] },
      ],
    },
    'parent/v1/codebook.json': { ...codebookOf('parent', 'parent', { 'oud-relatie': { kind: 'context', core: true, construct: 'relatie' }, 'oud-01': item('contact', 'm-contact') }), exit: { question: 'oud-relatie', value: 'past-niet' } },
  } satisfies Files)
}

/** A deep copy in which nothing is shared, unlike structuredClone. */
function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}

/** A JSON file of a folder, to change. */
export function json(files: Files, path: string): Loose {
  const content = files[path]
  if (content === undefined || typeof content === 'string') throw new Error(`no JSON at ${path}`)
  return content
}

/** A copy of a version under the next number. */
export function nextVersion(files: Files, survey: string, version: number): void {
  files[`${survey}/v${version}/survey.json`] = copy(json(files, `${survey}/v1/survey.json`))
  files[`${survey}/v${version}/codebook.json`] = { ...copy(json(files, `${survey}/v1/codebook.json`)), version }
}

/** Writes the files to a new folder, hands it to the work and removes it. */
export async function inFolder<Result>(files: Files, work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraadspiegel-surveys-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content))
    }
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
