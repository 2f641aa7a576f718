import { SurveysRefusedError, type Refusal } from '@leidraadspiegel/questionnaire'
import { codebook, criteria, letIn, survey } from './every-type.ts'

type Loose = Record<string, any>

export interface Draft {
  survey: Loose
  codebook: Loose
  criteria: Loose
}

/** Changes a good survey and says what the door refuses of it; empty when it is let in. */
export async function refusalsAfter(change: (draft: Draft) => void): Promise<readonly Refusal[]> {
  const draft: Draft = structuredClone({ survey, codebook, criteria })
  change(draft)
  try {
    await letIn(draft)
    return []
  } catch (error) {
    if (error instanceof SurveysRefusedError) return error.refusals
    throw error
  }
}

/** The question of that name in a draft; also in a panel. */
export function question({ survey }: Draft, name: string): Loose {
  const elements = (survey['pages'] as Loose[]).flatMap((page) => page['elements'] as Loose[])
  const found = elements.flatMap((element) => [element, ...((element['elements'] ?? []) as Loose[])]).find((element) => element['name'] === name)
  if (found === undefined) throw new Error(`no question ${name} in the fixture`)
  return found
}
