import { minimumOfDetail, minimumOfPairs, minimumOfRole, type Publication } from '@leidraadspiegel/schema'
import { checkSensitive } from './check-sensitive.ts'

/** A publication that would give away a group below its minimum; nothing of it is shown. */
export class UnsafePublicationError extends Error {
  override readonly name = 'UnsafePublicationError'
  constructor(publication: Publication, reason: string) {
    super(`publication ${publication.id} (${publication.role}, wave ${publication.wave.number}): ${reason}`)
  }
}

/** Recomputes the promises of a publication from its own tables; throws UnsafePublicationError naming the first that is broken. */
export function checkPublication(publication: Publication): void {
  const { rules, role } = publication
  const refuse = (reason: string): never => {
    throw new UnsafePublicationError(publication, reason)
  }
  if (rules.minimum < minimumOfRole[role]) refuse(`minimum ${rules.minimum} is below ${minimumOfRole[role]}`)
  if (rules.detail < minimumOfDetail) refuse(`detail minimum ${rules.detail} is below ${minimumOfDetail}`)

  const size = new Map<string, number>()
  for (const row of publication.response) size.set(row.class, (size.get(row.class) ?? 0) + row.n)
  for (const [name, n] of size) if (n < rules.minimum) refuse(`class ${name} is below the minimum`)

  const people = new Map(publication.groups.map(({ group }) => [group, 0]))
  for (const member of publication.members) {
    if (!people.has(member.group)) refuse(`member of unplanned group ${member.group}`)
    if (!size.has(member.class)) refuse(`unknown class ${member.class} in group ${member.group}`)
    people.set(member.group, people.get(member.group)! + size.get(member.class)!)
  }
  for (const { group, n, minimum } of publication.groups) {
    if (people.get(group) !== n) refuse(`group ${group} does not hold the people of its classes`)
    if (minimum < rules.minimum || n < minimum) refuse(`group ${group} is below the minimum`)
  }
  const detailed = detailSizes(publication, refuse)
  const { sensitive } = publication
  if (sensitive !== undefined) checkSensitive(publication, sensitive, refuse)
  checkTables(publication, size, new Map([...detailed, ...(sensitive?.classes ?? []).map(({ class: name, n }) => [name, n] as const)]), refuse)
  checkPairs(publication, refuse)
}

/** People of every class of the level of details, which holds groups of the level of scores only. */
function detailSizes({ groups, detailMembers, detailClasses, rules }: Publication, refuse: (reason: string) => never): Map<string, number> {
  const size = new Map(detailClasses.map(({ class: name, n }) => [name, n]))
  for (const [name, n] of size) if (n < rules.detail) refuse(`class ${name} is below the detail minimum`)
  const people = new Map<string, number>()
  for (const member of detailMembers) {
    if (!size.has(member.class)) refuse(`unknown class ${member.class} in the details of group ${member.group}`)
    people.set(member.group, (people.get(member.group) ?? 0) + size.get(member.class)!)
  }
  for (const [name, n] of people) if (groups.find(({ group }) => group === name)?.n !== n) refuse(`the details of group ${name} do not hold its people`)
  return size
}

const isPoint = /^-?\d+$/

function checkTables(publication: Publication, scored: ReadonlyMap<string, number>, detailed: ReadonlyMap<string, number>, refuse: (reason: string) => never): void {
  const size = new Map([...scored, ...detailed])
  const answered = new Map<string, number>()
  const count = (name: string, subject: string, n: number): void => {
    const of = size.get(name)
    if (of === undefined) refuse(`${subject} is counted for unknown class ${name}`)
    const key = JSON.stringify([name, subject])
    const total = (answered.get(key) ?? 0) + n
    if (total > of!) refuse(`${subject} has more answers than people in class ${name}`)
    answered.set(key, total)
  }
  for (const row of publication.distribution) {
    count(row.class, row.item, row.n)
    if (isPoint.test(row.value) && !detailed.has(row.class)) refuse(`${row.item} shows every answer of class ${row.class}, which is not of the level of details`)
  }
  for (const row of publication.scores) count(row.class, `score of ${row.criterion}`, row.n)
  for (const row of publication.otherScores) count(row.class, `other score of ${row.criterion}`, row.n)
  for (const row of publication.choiceBases) count(row.class, `choices of ${row.item}`, row.n)
  for (const row of publication.scorePairs) count(row.class, `score pairs of ${row.criterion} since ${row.baseline}`, row.n)
  for (const row of publication.answerPairs) count(row.class, `answer pairs of ${row.item} since ${row.baseline}`, row.n)
  for (const row of publication.choices) {
    count(row.class, `${row.item} ${row.value}`, row.n)
    if (!detailed.has(row.class)) refuse(`${row.item} shows choices of class ${row.class}, which is not of the level of details`)
  }
}

/** What people said then beside what they say now is of enough people, for each question apart. */
function checkPairs({ answerPairs, sensitive }: Publication, refuse: (reason: string) => never): void {
  const people = new Map<string, number>()
  for (const { class: name, item, baseline, n } of answerPairs) {
    if (sensitive?.items.includes(item)) refuse(`${item} is sensitive and shows what people said then beside what they say now`)
    const subject = `${item} since ${baseline} of class ${name}`
    people.set(subject, (people.get(subject) ?? 0) + n)
  }
  for (const [subject, n] of people) if (n < minimumOfPairs) refuse(`pairs of ${subject} are below the minimum`)
}
