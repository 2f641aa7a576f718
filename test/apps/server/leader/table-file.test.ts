import { expect, test } from 'vitest'
import type { Outcome } from '@leidraadspiegel/pipeline'
import { tableFile } from '../../../../apps/server/src/leader/table-file.ts'

const outcome: Outcome = {
  question: 'Hoe staat elk onderwerp ervoor?',
  sentences: [],
  svg: null,
  columns: [
    { name: 'group', title: 'Groep', kind: 'key', hidden: true },
    { name: 'role', title: 'Rol', kind: 'key' },
    { name: 'title', title: 'Onderwerp', kind: 'text' },
    { name: 'n', title: 'Aantal', kind: 'count', format: 'integer' },
    { name: 'share', title: 'Weet ik niet', kind: 'value', format: 'percent' },
    { name: 'mean', title: 'Score', kind: 'value', format: 'score' },
    { name: 'empty', title: 'Leeg', kind: 'text' },
  ],
  rows: [
    { group: 'network', role: 'youth', title: '=SOM(A1)', n: 12, share: 0.0833, mean: 61.25, empty: null },
    { group: 'network', role: 'parent', title: 'Praten; "samen"', n: 20, share: 0, mean: null, empty: null },
  ],
  withheld: [{ group: 'organisation:x', title: 'Organisatie', role: 'youth', wave: 1 }],
  notes: ['Dit is een proefproject. Er kunnen verzonnen antwoorden in zitten.', 'Organisaties staan op alfabet.'],
}

test('a table for a Dutch spreadsheet: what it is above it, with own words, semicolons, decimal commas, and no formula', () => {
  expect(tableFile([['Project', '+Rivierenland'], ['Vraag', outcome.question]], outcome, [['Eigen woorden van De Linde', '=1+1, zei iemand; in december.']])).toBe(`\uFEFF${[
    "Project;'+Rivierenland",
    'Vraag;Hoe staat elk onderwerp ervoor?',
    'Proefproject;Dit is een proefproject. Er kunnen verzonnen antwoorden in zitten.',
    'Let op;Organisaties staan op alfabet.',
    'Niet getoond;Niet getoond om deelnemers te beschermen.',
    'Eigen woorden van De Linde;"\'=1+1, zei iemand; in december."',
    '',
    'Rol;Onderwerp;Aantal;Weet ik niet (%);Score',
    "jongeren;'=SOM(A1);12;8,33;61,25",
    'ouders en naasten;"Praten; ""samen""";20;0;',
    '',
  ].join('\r\n')}`)
})
