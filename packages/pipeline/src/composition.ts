import { escape, op, type ColumnTable } from 'arquero'
import { on } from './on.ts'
import type { Tables } from './tables.ts'

/** The value of what few people said about themselves, counted together. */
const together = 'other'

/**
 * What people said about themselves, per group that is shown, role, wave, context question and option: `n` people answered the
 * question, `x` of them surely gave this answer, and `most` of them at most (few who say the same are counted together, as `other`).
 * A question nobody's answers may be shown to has one row without an option; so has a group that got no such question at all, without
 * an item. With the columns of the group.
 */
export function compositionOf(tables: Tables): ColumnTable {
  const groups = tables.groups.filter((d) => d['shown'])
  const asked = tables.choiceItems.filter((d) => d['kind'] === 'context').select('edition', 'item', 'statement', 'order')
  const questions = groups.join(asked, on('edition'))
  const counted = optionsOf(tables, questions)
  const attended = attendanceOf(tables)
  const unseen = questions.antijoin(counted, on('group', 'role', 'wave', 'item'))
  const unasked = groups.antijoin(questions, on('group', 'role', 'wave')).derive({ item: () => '', statement: () => '', order: () => -1 })
  const without = unseen
    .concat(unasked)
    .join(attended, on('group', 'role', 'wave'))
    .derive({ value: () => '', answer: () => '', place: () => 0, n: (d) => d['attended'], x: () => null, most: () => null })
  return counted.concat(without.select(counted.columnNames()))
}

function optionsOf({ choices, choiceBases, choiceAnswers, answerMembers }: Tables, questions: ColumnTable): ColumnTable {
  const others = choices.filter((d) => d['value'] === 'other').select('class', 'item', { n: 'others' })
  const given = choices.select('class', 'item', 'value', { n: 'given' })
  const cell = ['group', 'role', 'wave', 'item', 'value'] as const
  const counts = choiceBases
    .rename({ n: 'base' })
    .join(answerMembers, 'class')
    .join(questions.select('group', 'role', 'wave', 'item', 'edition'), on('group', 'role', 'wave', 'item'))
    .join(choiceAnswers.select('edition', 'item', 'value'), on('edition', 'item'))
    .join_left(given, on('class', 'item', 'value'))
    .join_left(others, on('class', 'item'))
    .derive({ unseen: escape(({ value, given: n, others: all }: Cell) => (n === undefined && value !== together ? (all ?? 0) : 0)) })
    .groupby(...cell)
    .rollup({ n: (d) => op.sum(d['base']), x: (d) => op.sum(d['given'] ?? 0), unseen: (d) => op.sum(d['unseen']) })
    .derive({ most: (d) => d['x'] + d['unseen'] })
    .select(...cell, 'n', 'x', 'most')
  return questions.join(choiceAnswers, on('edition', 'item')).join(counts, on(...cell))
}

interface Cell {
  value: string
  given: number | undefined
  others: number | undefined
}

/** group, role, wave, attended: everybody who took part. */
function attendanceOf({ response, members }: Tables): ColumnTable {
  return response
    .join(members, 'class')
    .groupby('group', 'role', 'wave')
    .rollup({ attended: (d) => op.sum(d['n']) })
}

/**
 * The published teams of a group that is shown as its parts, and who is in none of them: a row for every team of every group, role and wave, with the
 * columns of the group, `team` (its title; null for the rest), `n` people of the group and `x` of them in the team.
 */
export function teamsOf(tables: Tables): ColumnTable {
  const attended = attendanceOf(tables)
  const sized = tables.groups.join(attended, on('group', 'role', 'wave'))
  const teams = sized.filter((d) => !d['shown']).select('role', 'wave', { parent: 'group', organisation: 'team', attended: 'x' })
  const parents = sized.filter((d) => d['shown']).rename({ attended: 'n' })
  const parts = parents.join(teams, on('group', 'role', 'wave'))
  const rest = parents
    .join(teams.groupby('group', 'role', 'wave').rollup({ inTeams: (d) => op.sum(d['x']) }), on('group', 'role', 'wave'))
    .derive({ team: () => null, x: (d) => d['n'] - d['inTeams'] })
    .filter((d) => d['x'] > 0)
  return parts.concat(rest.select(parts.columnNames()))
}
