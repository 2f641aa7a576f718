import type { Group, Publication } from '@leidraadspiegel/schema'

/** A publication with only some of its groups and of who is withheld, and the count tables of nobody else. */
export function keepGroups(publication: Publication, isWanted: (group: Group) => boolean, isNamed: (organisation: string) => boolean): Publication {
  const groups = publication.groups.filter(isWanted)
  const names = new Set(groups.map(({ group }) => group))
  const members = publication.members.filter(({ group }) => names.has(group))
  const detailMembers = publication.detailMembers.filter(({ group }) => names.has(group))
  const sensitiveMembers = publication.sensitive?.members.filter(({ group }) => names.has(group)) ?? []
  const classes = new Set([...members, ...detailMembers, ...sensitiveMembers].map((member) => member.class))
  const ofClasses = <Counted extends { class: string }>(rows: readonly Counted[]): Counted[] => rows.filter((row) => classes.has(row.class))
  return {
    ...publication,
    groups,
    members,
    detailMembers,
    detailClasses: ofClasses(publication.detailClasses),
    ...(publication.sensitive === undefined ? {} : { sensitive: { ...publication.sensitive, classes: ofClasses(publication.sensitive.classes), members: sensitiveMembers } }),
    withheld: publication.withheld.filter(({ organisation }) => isNamed(organisation)),
    distribution: ofClasses(publication.distribution),
    scores: ofClasses(publication.scores),
    otherScores: ofClasses(publication.otherScores),
    choices: ofClasses(publication.choices),
    choiceBases: ofClasses(publication.choiceBases),
    scorePairs: ofClasses(publication.scorePairs),
    answerPairs: ofClasses(publication.answerPairs),
    response: ofClasses(publication.response),
  }
}
