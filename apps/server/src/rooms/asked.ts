import { accepter, questionsOf, type LoadedSurvey, type Question, type SurveyLibrary } from '@leidraadspiegel/questionnaire'
import { surveyOfStatement } from '@leidraadspiegel/schema'
import type { Asked, AskedPorts, AskedQuestion } from '../leader/index.ts'

const guide = 'interview'
const read: readonly string[] = [...Object.values(surveyOfStatement), guide]

/** The texts and the door of the surveys that an organisation answers together. */
export function joinAsked(library: Pick<SurveyLibrary, 'list' | 'latest' | 'get'>): AskedPorts {
  const made = new Map(read.map((survey) => {
    const now = library.latest(survey)
    const versions = library.list().filter((each) => each.survey === survey).toSorted((a, b) => Number(b === now) - Number(a === now) || b.version - a.version)
    return [survey, versions.map(askedOf)] as const
  }))
  return {
    asked: (survey) => made.get(survey) ?? null,
    wrongAnswers(name, version, answers) {
      const survey = read.includes(name) ? library.get(name, version) : undefined
      if (survey === undefined) return [{ field: 'answers', code: 'unknown-version', message: String(version) }]
      const accepted = accepter(survey, 'full')(answers)
      return accepted.ok ? [] : accepted.problems.map(({ question, code }) => ({ field: question, code: `answer-${code}`, message: '' }))
    },
  }
}

function askedOf({ version, json, codebook }: LoadedSurvey): Asked {
  const questions = questionsOf(json)
  const pages = json.pages.map((page) => ({ name: page.name, title: textOf(page['title']), help: textOf(page['description']), questions: questions.filter((each) => each.page === page.name).map((each) => questionOf(each, codebook.questions)) }))
  return { version, title: textOf(json['title']), pages }
}

function questionOf({ name, title, choices, conditions, json }: Question, known: LoadedSurvey['codebook']['questions']): AskedQuestion {
  const of = known[name]
  const kind = of?.kind === 'item' || of?.kind === 'fact' ? 'choice' : of?.kind === 'open' ? 'text' : 'context'
  return { name, title, help: textOf(json['description']), kind, criterion: of !== undefined && 'criterion' in of ? of.criterion : null, options: choices.map(({ value, text }) => ({ value, label: text })), after: afterOf(conditions[0]) }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The one condition that these surveys have: an answer that is one of some. */
function afterOf(condition: string | undefined): AskedQuestion['after'] {
  const [, question, values] = /^\{([\w-]+)\} anyof (\[[^\]]*\])$/.exec(condition ?? '') ?? []
  return question === undefined || values === undefined ? null : { question, values: JSON.parse(values.replaceAll("'", '"')) as (string | number)[] }
}
