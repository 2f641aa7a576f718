import type { LoadedLanguage } from '@leidraadspiegel/questionnaire'
import { keptFile, type KeptFile } from './kept-file.ts'

const made = new WeakMap<LoadedLanguage, KeptFile>()

/** What the app says in a language; apart from the pages, which have to be read soon. */
export function languageFile(language: LoadedLanguage): KeptFile {
  const file = made.get(language) ?? keptFile(language.app, `/api/desk/languages/${language.language}?`)
  made.set(language, file)
  return file
}
