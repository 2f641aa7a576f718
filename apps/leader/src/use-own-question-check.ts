import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { OwnQuestion } from '@leidraadspiegel/schema'
import { bodyOf, leader } from './api.ts'

const restBetweenKeys = 400

export interface OwnCheck {
  /** Why it cannot be asked; empty when it can. */
  reasons: readonly string[]
  /** What people can choose. */
  answers: readonly string[]
  /** It is about what stands there now. */
  fresh: boolean
}

/** What the server says about own questions as they are now, once somebody stops typing. */
export function useOwnQuestionCheck(fieldwork: string, questions: readonly OwnQuestion[]): OwnCheck[] | undefined {
  const now = JSON.stringify(questions)
  const [asked, setAsked] = useState(now)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(now), restBetweenKeys)
    return () => clearTimeout(timer)
  }, [now])
  const check = useQuery({
    queryKey: ['own-questions', fieldwork, asked],
    queryFn: () => bodyOf(leader.fieldworks[':fieldwork']['own-questions'].check.$post({ param: { fieldwork }, json: { questions: JSON.parse(asked) as OwnQuestion[] } })),
    enabled: asked !== '[]',
    placeholderData: keepPreviousData,
    retry: false,
  })
  return check.data?.questions.map((each) => ({ ...each, fresh: asked === now && !check.isPlaceholderData }))
}
