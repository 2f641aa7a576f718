import type { QuarterNumber } from '@leidraadspiegel/schema'
import { formatNumber } from '../../format.ts'
import { progressTexts } from '../../nl/progress.ts'

/** What was filled in, in a few words: '8 van 12', 'minder dan 10', '3 keer'. */
export function wordsOfNumber(number: QuarterNumber, unit: string): string {
  switch (number.measure) {
    case 'trained':
      return `${number.trained} van ${number.staff}`
    case 'reach':
      return number.young === null ? progressTexts.quarter.fewer.toLowerCase() : `${number.young} ${unit}`.trim()
    case 'own':
      return `${decimal(number.value)} ${unit}`.trim()
  }
}

const decimal = (value: number): string => (Number.isInteger(value) ? formatNumber(value, 'integer') : String(value).replace('.', ','))

/** A number as people type it, with a comma or a point; null when it is none. */
export function numberOf(text: string): number | null {
  const plain = text.trim().replace(',', '.')
  return /^-?\d{1,7}(\.\d{1,3})?$/.test(plain) ? Number(plain) : null
}

/** A whole number of people; null when it is none. */
export function peopleOf(text: string): number | null {
  return /^\d{1,5}$/.test(text.trim()) ? Number(text) : null
}

