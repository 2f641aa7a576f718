import type { FolderCopy } from './folder-copy.ts'
import { firstPlaces } from './places.ts'

const ofAnswers = /^(box|answers|texts|drafts)\//

/** What lies where it does not belong: a contact in the clear in any file, the mark of an answer outside the files of answers. */
export function straysIn(copy: FolderCopy, addresses: readonly string[], truth: ReadonlyMap<string, string>): string[] {
  return [...copy.files].flatMap(([name, bytes]) => [
    ...(firstPlaces(bytes, addresses).size > 0 ? [`${name} names a contact`] : []),
    ...(!ofAnswers.test(name) && firstPlaces(bytes, truth.keys()).size > 0 ? [`${name} holds an answer`] : []),
  ])
}

/** In how many files the marks stand: none would mean that nothing was looked at. */
export function filesWithAnswers(copy: FolderCopy, truth: ReadonlyMap<string, string>): number {
  return [...copy.files.values()].filter((bytes) => firstPlaces(bytes, truth.keys()).size > 0).length
}
