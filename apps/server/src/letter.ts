import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const resolve = createRequire(import.meta.url).resolve
const fileOf = (style: string): string => resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${style}/AtkinsonHyperlegibleNext_${style}.ttf`)

/** Files of our letter, for everything that is drawn outside a browser. */
export const letterFiles = { regular: fileOf('400Regular'), bold: fileOf('700Bold') } as const

/** Their folders, for what looks for a letter by its name. */
export const letterFolders = Object.values(letterFiles).map((file) => dirname(file))
