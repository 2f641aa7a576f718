/** Why a file of a survey is not let in: where, which question (null when it is about the whole file) and a reason in Dutch. */
export interface Refusal {
  file: string
  question: string | null
  reason: string
}

/** Surveys that may not be asked; the message lists every refusal on a line of its own. */
export class SurveysRefusedError extends Error {
  override readonly name = 'SurveysRefusedError'
  readonly refusals: readonly Refusal[]

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(refusalLine).join('\n'))
    this.refusals = refusals
  }
}

function refusalLine({ file, question, reason }: Refusal): string {
  return question === null ? `${file}: ${reason}` : `${file}, ${question}: ${reason}`
}
