import type { Model } from 'survey-core'
import { makeWordCode } from '../words/word-code.ts'
import { canHash, slowHash } from './slow-hash.ts'

/** So many words withdraw a response. */
export const receiptWords = 6

export interface Receipt {
  words: readonly string[]
  /** All that leaves the browser. */
  hash: string
}

let prepared: Promise<Receipt | null> | null = null
const receipts = new Map<string, Promise<Receipt | null>>()

async function makeReceipt(): Promise<Receipt | null> {
  if (!canHash()) return null
  const words = makeWordCode(receiptWords)
  return { words, hash: await slowHash(words) }
}

const begin = (): Promise<Receipt | null> => makeReceipt().catch(() => null)

/** The hash takes a moment; it is made while somebody looks at the last page, so that sending does not wait for it. */
export function prepareOnLastPage(model: Model): void {
  model.onCurrentPageChanged.add(() => {
    if (model.isLastPage) prepared ??= begin()
  })
}

/** The receipt of one response, the same at every attempt to send it; null when this browser cannot make one. In memory only. */
export function receiptOf(response: string): Promise<Receipt | null> {
  const receipt = receipts.get(response) ?? prepared ?? begin()
  prepared = null
  receipts.set(response, receipt)
  return receipt
}
