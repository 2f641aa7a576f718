import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSurvey, type LoadedSurvey } from '@leidraadspiegel/questionnaire'
import type { Codebook, Criteria, SurveyJson } from '@leidraadspiegel/schema'

const points = ['nooit', 'soms', 'altijd'].map((label, index) => ({ value: index + 1, label }))
const missing = [{ value: 'weet-ik-niet', label: 'weet ik niet', meaning: 'dont-know' as const }]
const choices = [...points, ...missing].map(({ value, label }) => ({ value, text: label }))

/** One question of every type that is allowed, with everything that may decide about an answer. */
export const survey = {
  title: 'Alle soorten vragen',
  locale: 'nl',
  pages: [
    {
      name: 'keuzes',
      elements: [
        { type: 'radiogroup', name: 'overleg', title: 'Wij overleggen.', choices },
        { type: 'dropdown', name: 'setting', title: 'Waar werk je?', choices: ['ambulant', 'verblijf', 'Overig (anders)'], isRequired: true },
        { type: 'checkbox', name: 'drempels', title: 'Wat staat in de weg?', choices: ['tijd', 'privacy', 'rollen', 4], maxSelectedChoices: 2, showNoneItem: true, noneText: 'niets' },
        { type: 'checkbox', name: 'kansen', title: 'Wat helpt?', choices: ['tijd', 'scholing', 'steun'] },
      ],
    },
    {
      name: 'cijfers',
      visibleIf: "{setting} <> 'ambulant'",
      elements: [
        { type: 'rating', name: 'cijfer', title: 'Welk cijfer geef je?', rateMin: 0, rateMax: 10, displayMode: 'buttons' },
        { type: 'rating', name: 'steun', title: 'Ik voel me gesteund.', rateValues: choices },
        { type: 'boolean', name: 'nacht', title: 'Werk je ook in de nacht?', labelTrue: 'ja', labelFalse: 'nee' },
        { type: 'text', name: 'uren', title: 'Hoeveel uur werk je per week?', inputType: 'number', min: 0, max: 60, visibleIf: '{cijfer} >= 6 or {nacht} = true' },
      ],
    },
    {
      name: 'woorden',
      elements: [
        { type: 'text', name: 'code', title: 'Welke code heeft je team?', maxLength: 4, validators: [{ type: 'regex', regex: '^[0-9]{2}[a-z]{0,2}$', text: 'Twee cijfers.' }] },
        { type: 'panel', name: 'paneel', title: 'Vertel', visibleIf: "{drempels} contains 'tijd' and {kansen} anyof ['steun', 'scholing']", elements: [{ type: 'comment', name: 'toelichting', title: 'Wat bedoel je?', maxLength: 40 }] },
        { type: 'text', name: 'woord', title: 'Wat is je eerste gedachte?', maxLength: 20, visibleIf: '{toelichting} notempty' },
      ],
    },
    {
      name: 'rijen',
      elements: [
        { type: 'matrix', name: 'plan', title: 'Over het plan', columns: choices, rows: [{ value: 'plan-samen', text: 'We maken het samen.' }, { value: 'plan-vindbaar', text: 'Het is snel te vinden.' }] },
        { type: 'comment', name: 'slot', title: 'Wil je nog iets kwijt?', maxLength: 2000, visibleIf: "{plan.plan-samen} = 1 or {plan} empty" },
      ],
    },
  ],
} satisfies SurveyJson

const item = (kind: 'item' | 'fact' = 'item') => ({ kind, criterion: 'samenwerken', construct: 'hoe vaak', scale: 'freq3', mirror: null, core: true, sensitive: false, dontKnow: 'missing' as const })
const other = (kind: 'context' | 'choice' | 'open', core = true) => ({ kind, core, construct: 'wat speelt er' })

export const codebook: Codebook = {
  survey: 'every-type',
  version: 1,
  role: 'professional',
  about: 'people',
  minutes: { full: 5, core: 3 },
  comparable: true,
  scales: { freq3: { points, scored: true, favourable: [3], missing } },
  blocks: [],
  questions: {
    overleg: item(),
    setting: other('context'),
    drempels: other('choice'),
    kansen: other('choice'),
    cijfer: other('context'),
    steun: item('fact'),
    nacht: other('context'),
    uren: other('context'),
    code: other('open'),
    toelichting: other('open'),
    woord: other('open', false),
    'plan-samen': item(),
    'plan-vindbaar': { ...item(), core: false },
    slot: other('open'),
  },
}

export const criteria: Criteria = {
  id: 'eigen-kader',
  version: 1,
  title: 'Eigen kader',
  note: '',
  criteria: [
    { id: 'samenwerken', order: 1, title: 'Samenwerken', description: 'Hoe gaat het samen?', levels: ['organisation'], origin: ['aanvullend'], certainty: 'medium', source: 'eigen', guideline: { section: null, page: null }, optional: false },
  ],
}

export interface OwnSurvey {
  survey: unknown
  codebook: unknown
  criteria: unknown
}

/** Lets somebody's own three files in through the real door. */
export async function letIn(own: Partial<OwnSurvey> = {}): Promise<{ survey: LoadedSurvey; criteria: Criteria }> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraadspiegel-survey-'))
  try {
    const files: OwnSurvey = { survey, codebook, criteria, ...own }
    const paths = { survey: join(folder, 'survey.json'), codebook: join(folder, 'codebook.json'), criteria: join(folder, 'criteria.json') }
    for (const [name, path] of Object.entries(paths)) await writeFile(path, JSON.stringify(files[name as keyof OwnSurvey]))
    return await loadSurvey(paths)
  } finally {
    await rm(folder, { recursive: true })
  }
}
