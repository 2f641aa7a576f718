import { Hono } from 'hono'
import type { Answers } from '@leidraadspiegel/schema'
import { Problem } from '../problem.ts'
import type { LeaderEnv } from './guard.ts'
import type { Complaint } from './record-rules/rule.ts'

export interface AskedQuestion {
  name: string
  title: string
  help: string
  /** A question with options, an open question, or one about who answers. */
  kind: 'choice' | 'text' | 'context'
  criterion: string | null
  options: { value: string | number; label: string }[]
  /** Asked only with one of these answers to another question; null when it always is. */
  after: { question: string; values: (string | number)[] } | null
}

export interface AskedPage {
  name: string
  title: string
  help: string
  questions: AskedQuestion[]
}

/** A version of a survey as it is read, and filled in together. */
export interface Asked {
  version: number
  title: string
  pages: AskedPage[]
}

/** The surveys that an organisation answers together, or that guide a conversation. */
export interface AskedPorts {
  /** Every version, the one that is asked now first; null where there is no such survey, or where people answer it one by one. */
  asked(survey: string): Asked[] | null
  /** What is wrong with these answers; half of them are enough. */
  wrongAnswers(survey: string, version: number, answers: Answers): Complaint[]
}

/** The texts of what an organisation fills in together and of the guide to conversations, as they stand in their survey. */
export function asked(ports: AskedPorts) {
  return new Hono<LeaderEnv>().get('/surveys/:survey', (context) => {
    const versions = ports.asked(context.req.param('survey'))
    if (versions === null) throw new Problem('not-found')
    return context.json({ versions })
  })
}
