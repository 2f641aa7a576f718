import type { Codebook } from '@leidraadspiegel/schema'
import type { Question } from '@leidraadspiegel/questionnaire'
import type { PaperWords } from './nl.ts'

/**
 * Says what a condition of the survey means for somebody with a pen. That the rest is not for who chose the exit stands at that question,
 * and is not repeated.
 */
export function conditionReader(exit: Codebook['exit'] | null, questions: readonly Question[], words: PaperWords): (expression: unknown) => string[] {
  const byName = new Map(questions.map((question) => [question.name, question]))
  return (expression) => {
    if (typeof expression !== 'string' || expression === '') return []
    const clauses = expression.split(/\s+and\s+/)
    const said = clauses.map((clause) => {
      const [, name = '', operator, value = ''] = /^\{([^}]+)\} (<>|=) '([^']+)'$/.exec(clause.trim()) ?? []
      if (exit?.question === name && exit.value === value && operator === '<>') return null
      const question = byName.get(name)
      const answer = question?.choices.find((choice) => String(choice.value) === value)
      if (question === undefined || answer === undefined) return words.ifItFits
      return operator === '<>' ? words.skipPart(question.title, answer.text) : words.onlyWith(question.title, answer.text)
    })
    return [...new Set(said.filter((text) => text !== null))]
  }
}
