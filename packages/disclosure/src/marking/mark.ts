/** What a piece of text may give away about somebody. */
export type MarkKind = 'email' | 'phone' | 'link' | 'address' | 'number' | 'date' | 'age' | 'organisation' | 'place' | 'function' | 'name'

/** A piece of text, from `from` up to but not including `to`, in UTF-16 units as strings count them. */
export interface Mark {
  readonly from: number
  readonly to: number
  readonly kind: MarkKind
}

/** What is known about the project the text comes from. */
export interface KnownNames {
  readonly organisations: readonly string[]
  /** Regions, and other places that are named in the project. */
  readonly places?: readonly string[]
}

export type Finder = (text: string, known: KnownNames) => Mark[]

/** Every match as a mark; with a group called `it`, only that group. */
export function marksOf(text: string, pattern: RegExp, kind: MarkKind): Mark[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups }) => {
    const it = groups?.['it'] ?? all
    const from = index + all.lastIndexOf(it)
    return it === '' ? [] : [{ from, to: from + it.length, kind }]
  })
}
