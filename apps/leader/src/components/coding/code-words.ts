import { themeWords } from '../../nl/coding.ts'

/** What a code is called, without its kind. */
export function codeWords(code: string, criteria: readonly { id: string; title: string }[]): string {
  const [kind = '', id = ''] = code.split(':')
  if (kind === 'criterion') return criteria.find((criterion) => criterion.id === id)?.title ?? id
  return id in themeWords ? themeWords[id as keyof typeof themeWords] : id
}

export type CodeKind = 'criterion' | 'obstacle' | 'chance'
export const kindOfCode = (code: string): CodeKind => (code.startsWith('obstacle:') ? 'obstacle' : code.startsWith('chance:') ? 'chance' : 'criterion')
