import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Criteria, Improvements } from '@leidraadspiegel/schema'
import { root } from '../../../../architecture/sources.ts'

const read = (name: string): unknown => JSON.parse(readFileSync(join(root, 'surveys/leidraad', name), 'utf8'))

/** The subjects and points of the leidraad as they are shipped. */
export const framework = Criteria.parse(read('criteria.json')).criteria
export const improvementsOf = Improvements.parse(read('improvements.json')).improvementPoints
