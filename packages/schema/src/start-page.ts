import { z } from 'zod'

const Text = z.string().trim().min(1)

/**
 * One heading of a start page; texts may hold the places that the check of start pages knows, such as `{organisatie}`. `withdraw` says how what
 * was sent is taken back: on a screen it stands below with the way there; on paper there is no receipt, and it is left out.
 */
export const StartSection = z.strictObject({ heading: Text, paragraphs: z.array(Text).min(1), withdraw: Text.optional() })
export type StartSection = z.infer<typeof StartSection>

/** What somebody reads before the first question and after the last one. */
export const StartPage = z.strictObject({
  title: Text,
  lead: Text,
  sections: z.array(StartSection).min(1),
  start: Text,
  /** A quiet link for whom the questionnaire does not fit, and the page behind it. */
  exit: z.strictObject({ link: Text, title: Text, paragraphs: z.array(Text).min(1) }).nullable(),
  end: z.strictObject({ title: Text, paragraphs: z.array(Text).min(1) }),
  /** Stands beside every open field. */
  openNotice: Text,
})
export type StartPage = z.infer<typeof StartPage>

/** Survey name to its start page. */
export const StartPages = z.record(z.string(), StartPage)
export type StartPages = z.infer<typeof StartPages>
