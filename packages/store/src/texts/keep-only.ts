import type { TextParts } from './texts.ts'
import type { StoredText } from './texts-files.ts'

/** Writes the file anew with what is left to decide about; with nothing left the file goes. */
export async function keepOnly({ office, texts }: Pick<TextParts, 'office' | 'texts'>, fieldwork: string, left: readonly StoredText[]): Promise<void> {
  if (left.length > 0) return texts.rewrite(fieldwork, left)
  await office.updateTable('text_set').set({ gone: true }).where('fieldwork', '=', fieldwork).execute()
  await texts.drop(fieldwork)
}
