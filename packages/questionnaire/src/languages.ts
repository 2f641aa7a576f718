import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Language, Translations } from '@leidraadspiegel/schema'
import type { FolderReader } from './folder-reader.ts'

/** A second language: its files lie in `languages/<code>/`. */
export interface LoadedLanguage extends Language {
  /** Texts of the questionnaires. */
  questions: Translations
  /** Start pages, help lines and the other pages of the desk. */
  pages: Translations
  /** Words of the respondent app and of what the server says about an answer. */
  app: Translations
}

/** Every language in a folder of surveys, by code; a folder without `languages` has none. */
export async function readLanguages(folder: string, reader: FolderReader): Promise<LoadedLanguage[]> {
  const codes = await readdir(join(folder, 'languages')).catch(() => [])
  const languages: LoadedLanguage[] = []
  for (const code of codes.toSorted()) {
    const place = `languages/${code}`
    const language = await reader.read(`${place}/language.json`, Language)
    const questions = await reader.read(`${place}/questions.json`, Translations)
    const pages = await reader.read(`${place}/pages.json`, Translations)
    const app = await reader.read(`${place}/app.json`, Translations)
    if (language === null || questions === null || pages === null || app === null) continue
    if (language.value.language !== code) reader.refusals.push({ file: `${place}/language.json`, question: null, reason: `Hier staat "${language.value.language}", maar de map heet ${code}.` })
    languages.push({ ...language.value, questions: questions.value, pages: pages.value, app: app.value })
  }
  return languages
}
