import { errorOf, type Tell } from '../field-error.ts'
import { wordTexts } from './nl.ts'
import { readWords, withWord } from './read-words.ts'

export interface WordField {
  /** The words that stand there; null when something is not right with them, which is then told below the field. */
  read(): readonly string[] | null
  tell: Tell
}

/** A field for the words of a code: it names what is wrong and offers the word that was meant. `empty` is said when nothing stands there. */
export function wordField(field: HTMLTextAreaElement, needed: number, empty: string): WordField {
  const texts = wordTexts()
  const tell = errorOf(field)
  const correction = (wrong: string, right: string) => {
    const take = Object.assign(document.createElement('button'), { type: 'button', className: 'take', textContent: texts.take(right) })
    take.addEventListener('click', () => {
      field.value = withWord(field.value, wrong, right)
      tell(...wrongWith(field.value))
      field.focus()
    })
    return take
  }
  const wrongWith = (typed: string): (string | Node)[] => {
    const read = readWords(typed, needed)
    if (read.kind === 'count') return [read.count === 0 ? empty : texts.count(read.count, needed)]
    if (read.kind === 'words') return []
    return read.words.flatMap(({ word, meant }) => (meant.length === 0 ? [texts.unknown(word)] : [texts.meant(word), ...meant.map((right) => correction(word, right))]))
  }
  return {
    read() {
      tell(...wrongWith(field.value))
      const read = readWords(field.value, needed)
      return read.kind === 'words' ? read.words : null
    },
    tell,
  }
}
