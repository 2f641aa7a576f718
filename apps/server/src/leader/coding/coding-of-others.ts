import type { RecordContent } from '@leidraadspiegel/schema'

/** What an account may read of what was written down: two code by themselves, so that of a coding of somebody else the codes stay out. */
export function withoutCodesOfOthers<Written extends RecordContent>(written: Written, account: string): Written {
  return written.kind === 'coding' && written.content.coder !== account ? { ...written, content: { ...written.content, texts: [] } } : written
}
