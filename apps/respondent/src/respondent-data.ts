import type { RespondentData } from '@leidraadspiegel/schema'

/** Null on a page of the server that asks nobody to take part. */
export function readRespondentData(page: Document): RespondentData | null {
  const text = page.getElementById('respondent-data')?.textContent
  return text ? (JSON.parse(text) as RespondentData) : null
}
