declare module '*.css'
declare module 'survey-core/i18n/dutch' {
  export const dutchSurveyStrings: Readonly<Record<string, string>>
}
