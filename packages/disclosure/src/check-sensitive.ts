import type { Publication, SensitiveAnswers } from '@leidraadspiegel/schema'
import { safeCategory } from './safe-category.ts'

/** Recomputes what was promised of sensitive items: classes of their own, large enough, with answers that leave room for doubt. */
export function checkSensitive({ groups, members, detailMembers, detailClasses, response, distribution, rules }: Publication, { items, classes, members: own }: SensitiveAnswers, refuse: (reason: string) => never): void {
  const ordinary = new Set([...members, ...detailMembers, ...detailClasses, ...response].map((row) => row.class))
  const byName = new Map(classes.map((one) => [one.class, one]))
  for (const { class: name, item, n } of classes) {
    if (!items.includes(item)) refuse(`class ${name} is of ${item}, which is not sensitive`)
    if (ordinary.has(name)) refuse(`class ${name} of sensitive ${item} counts other items`)
    if (n < rules.detail) refuse(`class ${name} is below the detail minimum`)
    const counts = distribution.filter((row) => row.class === name && row.value !== 'skipped').map((row) => row.n)
    if (!safeCategory({ counts, k: rules.detail, sensitive: true })) refuse(`${item} gives away what nearly everybody in class ${name} answered`)
  }
  for (const { class: name, item } of distribution)
    if ((items.includes(item) || byName.has(name)) && byName.get(name)?.item !== item) refuse(`${item} is counted in class ${name}`)
  const detailed = new Set(detailMembers.map(({ group }) => group))
  const people = new Map<string, number>()
  for (const { group, class: name } of own) {
    const { item, n } = byName.get(name) ?? refuse(`unknown class ${name} in the sensitive answers of group ${group}`)
    if (!detailed.has(group)) refuse(`sensitive ${item} is shown of group ${group}, which may not show details`)
    people.set(`${item} ${group}`, (people.get(`${item} ${group}`) ?? 0) + n)
  }
  for (const item of items) for (const { group, n } of groups) if ((people.get(`${item} ${group}`) ?? n) !== n) refuse(`sensitive ${item} does not hold the people of group ${group}`)
}
